import { aDeferralDraft, aLetterDraft, aPenaltyWaiverDraft } from '../../../../support/builders/letter-draft'
import { characters, issuesOf, letterOf, problemsOf } from './problems'

const withDebt = (debt: Parameters<ReturnType<typeof aLetterDraft>['with']>[0]['debt']) => aLetterDraft().with({ debt })

describe('the loan', () => {
  it('is read from the sample', () => {
    expect(letterOf(aLetterDraft()).debt).toEqual({
      productType: 'onlineLoan',
      contractNo: 'ABC-20240001',
      overdueSince: '2026-09-15',
      outstanding: {
        principal: 800000, interest: 18000, fees: 42000, total: 860000, asOf: '2026-11-20', source: 'appStatement', subjectToStatement: true,
      },
    })
  })

  it('has a kind', () => {
    expect(problemsOf(withDebt({ productType: undefined }))).toEqual(['debt.productType E112 missing'])
  })

  it('may have a name of at most 30 characters', () => {
    expect(problemsOf(withDebt({ productName: characters(30) }))).toEqual([])
    expect(problemsOf(withDebt({ productName: characters(31) }))).toEqual(['debt.productName E111 tooLong'])
  })

  it.each(['ABC-20240001', '（2024）某消贷字第1号/001', '110105199003071234', characters(60)])('may have the contract number %j', (contractNo) => {
    expect(problemsOf(withDebt({ contractNo }))).toEqual([])
    expect(letterOf(withDebt({ contractNo })).debt.contractNo).toBe(contractNo)
  })

  it.each([
    ['', ['debt.contractNo W120']],
    [undefined, ['debt.contractNo W120']],
    [characters(61), ['debt.contractNo E120 tooLong']],
    [characters(2000), ['debt.contractNo E120 tooLong']],
    ['6222021234567890', ['debt.contractNo W405']],
    ['6222 0212 3456 7890 123', ['debt.contractNo W405']],
    ['62220212345678901234', []],
    ['622202123456789', []],
  ])('with the contract number %j has the issues %j', (contractNo, problems) => {
    expect(problemsOf(withDebt({ contractNo }))).toEqual(problems)
  })

  it.each(['12345', '123', '12a4', '1'.repeat(2000)])('does not have the account ending %j', (accountLast4) => {
    expect(problemsOf(withDebt({ accountLast4 }))).toEqual(['debt.accountLast4 E120 format'])
  })

  it('may have an account ending of four digits', () => {
    expect(letterOf(withDebt({ accountLast4: '１２３４' })).debt.accountLast4).toBe('1234')
  })
})

describe('the amounts owed', () => {
  it.each([
    ['outstandingPrincipal', undefined, 'missing'],
    ['outstandingPrincipal', '0', 'zero'],
    ['outstandingPrincipal', '-1', 'negative'],
    ['outstandingPrincipal', '1.234', 'decimals'],
    ['outstandingPrincipal', '8千', 'format'],
    ['outstandingPrincipal', '100000000.01', 'tooLarge'],
    ['outstandingPrincipal', '9'.repeat(2000), 'tooLarge'],
    ['outstandingInterest', '', 'missing'],
    ['outstandingInterest', '-180', 'negative'],
    ['outstandingFees', undefined, 'missing'],
    ['outstandingFees', characters(2000), 'format'],
    ['platformTotal', '0', 'zero'],
    ['platformTotal', 'abc', 'format'],
    ['principalBorrowed', '0', 'zero'],
    ['principalBorrowed', '1,000', 'format'],
  ])('%s of %j is refused: %s', (key, typed, reason) => {
    expect(problemsOf(withDebt({ [key]: typed }))).toEqual([`debt.${key} E121 ${reason}`])
  })

  it('may be without interest and fees', () => {
    expect(letterOf(withDebt({ outstandingInterest: '0', outstandingFees: '0' })).debt.outstanding?.total).toBe(800000)
  })

  it('cannot add up to more than 100,000,000 yuan', () => {
    const draft = withDebt({ outstandingPrincipal: '99999999', outstandingInterest: '1', outstandingFees: '0.01' })
    expect(problemsOf(draft)).toEqual(['debt.outstandingTotal E121 tooLarge'])
  })

  it.each([
    ['8600.00', undefined],
    ['8601.00', undefined],
    ['8599.00', undefined],
    ['8601.01', 101],
    ['8598.99', 101],
  ])('are compared with the total the platform shows: %s', (platformTotal, difference) => {
    const issues = issuesOf(withDebt({ platformTotal }))
    expect(issues).toEqual(difference
      ? [{ field: 'debt.platformTotal', code: 'W121', level: 'warning', params: { total: 860000, platformTotal: Math.round(Number(platformTotal) * 100), difference } }]
      : [])
  })

  it('come from a source', () => {
    expect(problemsOf(withDebt({ amountSource: undefined }))).toEqual(['debt.amountSource E112 missing'])
  })

  it.each([
    [undefined, ['debt.amountAsOf E122 missing']],
    ['2026-11-31', ['debt.amountAsOf E122 format']],
    ['2026-11-22', ['debt.amountAsOf E122 future']],
    ['2026-11-21', []],
    ['2026-10-22', []],
    ['2026-10-21', ['debt.amountAsOf W122']],
  ])('are as of %j with the issues %j', (amountAsOf, problems) => {
    expect(problemsOf(withDebt({ amountAsOf }))).toEqual(problems)
  })

  it('say how many days old they are', () => {
    expect(issuesOf(withDebt({ amountAsOf: '2026-10-21' }))[0]?.params).toEqual({ days: 31 })
  })
})

describe('whether the lender\'s own statement decides', () => {
  const sure = { outstandingInterest: '600', outstandingFees: '0', platformTotal: '8600' }

  it.each([
    ['a fresh statement of the app without fees', {}, false],
    ['a text message', { amountSource: 'sms' }, false],
    ['late fees', { outstandingInterest: '500', outstandingFees: '100' }, true],
    ['what staff said', { amountSource: 'staffTold' }, true],
    ['an estimate of one\'s own', { amountSource: 'ownEstimate' }, true],
    ['a statement older than 30 days', { amountAsOf: '2026-10-21' }, true],
    ['a different total on the platform', { platformTotal: '8700' }, true],
  ] as const)('with %s', (_, debt, expected) => {
    expect(letterOf(withDebt({ ...sure, ...debt })).debt.outstanding?.subjectToStatement).toBe(expected)
  })
})

describe('amounts that are not known', () => {
  const unknown = {
    amountUnknown: true, outstandingPrincipal: undefined, outstandingInterest: undefined, outstandingFees: undefined,
    amountAsOf: undefined, amountSource: undefined,
  }

  it('will do for a deferral', () => {
    const draft = aDeferralDraft().with({ debt: unknown })
    expect(problemsOf(draft)).toEqual(['hardship.expectedRecovery W133 missing'])
    expect(letterOf(draft).debt.outstanding).toBeUndefined()
  })

  it('leave out what was typed before', () => {
    expect(letterOf(aDeferralDraft().with({ debt: { amountUnknown: true, outstandingFees: 'abc' } })).debt.outstanding).toBeUndefined()
  })

  it.each([['an installment plan', aLetterDraft()], ['a waiver', aPenaltyWaiverDraft()]])('will not do for %s', (_, draft) => {
    expect(problemsOf(draft.with({ debt: unknown }))).toEqual(expect.arrayContaining([
      'debt.outstandingPrincipal E121 missing', 'debt.outstandingInterest E121 missing', 'debt.outstandingFees E121 missing',
      'debt.amountAsOf E122 missing', 'debt.amountSource E112 missing',
    ]))
  })
})

describe('the history of the loan', () => {
  it.each([
    [{ borrowedOn: '2026-11-22' }, ['debt.borrowedOn E124 future']],
    [{ borrowedOn: '2025年' }, ['debt.borrowedOn E124 format']],
    [{ borrowedOn: '2025-09-15' }, []],
    [{ onTimePeriods: '0' }, []],
    [{ onTimePeriods: '360' }, []],
    [{ onTimePeriods: '361' }, ['debt.onTimePeriods E125 range']],
    [{ onTimePeriods: '-1' }, ['debt.onTimePeriods E125 format']],
    [{ onTimePeriods: '1.5' }, ['debt.onTimePeriods E125 format']],
    [{ onTimePeriods: '9'.repeat(2000) }, ['debt.onTimePeriods E125 range']],
    [{ overdueSince: undefined }, ['debt.overdueSince E123 missing']],
    [{ overdueSince: 'x' }, ['debt.overdueSince E123 format']],
    [{ overdueSince: '2026-11-21' }, []],
    [{ overdueSince: '2026-11-22' }, ['debt.overdueSince E123 future']],
    [{ borrowedOn: '2026-09-16', overdueSince: '2026-09-15', }, ['debt.overdueSince E123 beforeBorrowed', 'hardship.startedOn W132']],
    [{ notYetOverdue: true, overdueSince: undefined }, []],
  ])('%j has the issues %j', (debt, problems) => {
    expect(problemsOf(withDebt(debt))).toEqual(problems)
  })

  it('has no first day overdue while the loan is not overdue', () => {
    expect(letterOf(withDebt({ notYetOverdue: true })).debt.overdueSince).toBeUndefined()
  })
})
