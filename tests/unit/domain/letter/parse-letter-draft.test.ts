import fc from 'fast-check'
import { calendarDate } from '@/domain/calendar-date'
import { askKinds, type AskKind } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import type { FieldIssue } from '@/domain/letter/issue'
import { confirmIssues, parseLetterContent, parseLetterDraft } from '@/domain/letter/parse-letter-draft'
import { anyText } from '../../../support/arbitraries'
import { aDeferralDraft, aLetterDraft, aPenaltyWaiverDraft } from '../../../support/builders/letter-draft'
import { letterOf, problemsOf, today } from './parse/problems'

const short = ({ field, code, params }: FieldIssue) => [field, code, params.reason].filter((part) => part !== undefined).join(' ')

function problemsBeforeSending(draft: LetterDraft): readonly string[] {
  const parsed = parseLetterDraft(draft, today)
  return parsed.ok ? [] : parsed.error.map(short)
}

describe('a complete draft', () => {
  it('of sample 2 gives a letter without warnings', () => {
    const parsed = parseLetterDraft(aLetterDraft().build(), today)
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [] } })
  })

  it('of sample 1 gives a letter and asks when things will be better', () => {
    const parsed = parseLetterDraft(aDeferralDraft().build(), today)
    expect(parsed.ok && parsed.value.warnings.map(short)).toEqual(['hardship.expectedRecovery W133 missing'])
  })

  it('of sample 3 gives a letter without warnings', () => {
    expect(parseLetterDraft(aPenaltyWaiverDraft().build(), today)).toMatchObject({ ok: true, value: { warnings: [] } })
  })

  it('leaves the draft as it was', () => {
    const draft = aLetterDraft().build()
    parseLetterDraft(draft, today)
    expect(draft).toEqual(aLetterDraft().build())
  })

  it('has the default clauses when none were chosen, and only those chosen otherwise', () => {
    const { requests, commitments } = letterOf(aLetterDraft())
    expect(requests).toEqual(['writtenReply', 'pauseOutsource', 'noThirdParty', 'creditTruthful'])
    expect(commitments).toEqual(['keepPlan', 'reportChange', 'reachable', 'trueFacts'])
    expect(letterOf(aLetterDraft().with({ requests: [], commitments: [] }))).toMatchObject({ requests: [], commitments: [] })
    expect(letterOf(aDeferralDraft()).requests).toEqual(['writtenReply', 'pauseOutsource', 'noThirdParty'])
  })
})

describe('what is asked', () => {
  const parts: Required<Pick<LetterDraft, AskKind>> = {
    deferral: { months: '1', fromDueDate: '2026-12-15', afterMode: 'resumeOriginal' },
    installmentPlan: { periods: '10', firstDueDate: '2027-01-15' },
    penaltyWaiver: { items: [{ kind: 'lateFee' }], scope: 'full', settle: 'resume' },
  }

  it('must be chosen', () => {
    expect(problemsOf(aLetterDraft().with({ kinds: [] }))).toEqual(['kinds E100 missing'])
    expect(problemsOf(aLetterDraft().with({ kinds: undefined }))).toEqual(['kinds E100 missing'])
  })

  it('comes in the fixed order, each once, whatever the order of choosing', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...askKinds), { minLength: 1 }), (kinds) => {
      const asks = letterOf(aLetterDraft().with({ ...parts, kinds })).asks.map(({ kind }) => kind)
      expect(asks).toEqual(askKinds.filter((kind) => kinds.includes(kind)))
    }))
  })
})

describe('the date of the letter', () => {
  it.each([
    ['2026-11-14', []],
    ['2026-11-28', []],
    ['2026-11-13', ['letterDate E140 tooEarly']],
    ['2026-11-29', ['letterDate E140 tooLate']],
    ['', ['letterDate E140 missing']],
    ['今天', ['letterDate E140 format']],
  ])('%j has the issues %j', (letterDate, problems) => {
    expect(problemsOf(aLetterDraft().with({ letterDate }))).toEqual(problems)
  })

  it('is today in a draft without one', () => {
    expect(letterOf(aLetterDraft().with({ letterDate: undefined })).letterDate).toBe(today)
  })
})

describe('court papers', () => {
  const papers = { gates: { G3: 'yes' as const }, judgmentInForce: 'no' as const, paymentOrder: 'none' as const, acknowledged: ['G3' as const] }

  it('are noted in the letter', () => {
    expect(letterOf(aLetterDraft().with(papers)).courtPapers).toBe(true)
    expect(letterOf(aLetterDraft().with({ ...papers, gates: { G3: 'unsure' } })).courtPapers).toBe(true)
    expect(letterOf(aLetterDraft()).courtPapers).toBe(false)
  })

  it('do not keep a letter from being sent once their page was read', () => {
    expect(problemsBeforeSending(aLetterDraft().with(papers).build())).toEqual([])
    expect(problemsBeforeSending(aLetterDraft().with({ ...papers, acknowledged: [] }).build())).toEqual(['gates.G3 G3 courtPapers'])
  })
})

describe('before sending', () => {
  it('the confirmations are asked for', () => {
    expect(problemsBeforeSending(aLetterDraft().with({ confirm: undefined }).build()))
      .toEqual(['confirm.truthful E150 missing', 'confirm.ownWill E150 missing', 'confirm.affordable E151 missing'])
  })

  it('the contents can be read without gates and confirmations', () => {
    expect(parseLetterContent(aLetterDraft().with({ gates: undefined, confirm: undefined }).build(), today).ok).toBe(true)
  })

  it.each([
    ['a plan', 'yes', aLetterDraft()],
    ['a deferral without payments', 'no', aDeferralDraft()],
    ['a deferral with payments', 'yes', aDeferralDraft().with({ deferral: { duringPay: '100' } })],
    ['a waiver and a lump sum', 'yes', aPenaltyWaiverDraft()],
    ['a waiver and the old plan', 'no', aPenaltyWaiverDraft().with({ penaltyWaiver: { settle: 'resume' } })],
  ])('with %s, whether the amounts can be paid is asked: %s', (_, asked, builder) => {
    const draft = builder.with({ confirm: { affordable: false } })
    expect(confirmIssues(draft.build(), letterOf(draft)).map(short)).toEqual(asked === 'yes' ? ['confirm.affordable E151 missing'] : [])
  })

  it('whether a plan can be paid is asked even while it has errors', () => {
    const draft = aLetterDraft().with({ installmentPlan: { periods: '99' }, confirm: { affordable: false } })
    expect(problemsBeforeSending(draft.build())).toEqual(['installmentPlan.periods E212 range', 'confirm.affordable E151 missing'])
  })

  it('issues come gates first, then in the order of the form, then the confirmations', () => {
    const draft = aLetterDraft().with({
      gates: { G2: 'yes', G5: 'yes' },
      kinds: ['deferral', 'installmentPlan'],
      creditor: { fullName: '' },
      debt: { contractNo: '' },
      hardship: { statement: '太短' },
      budget: { income: { salary: 'x' } },
      deferral: { months: '0' },
      installmentPlan: { periods: '0' },
      enclosures: [{ status: 'have' }],
      priorContacts: [{ date: '2026-11-01' }],
      debtor: { name: '' },
      letterDate: '',
      confirm: { truthful: false },
    })
    expect(problemsBeforeSending(draft.build())).toEqual([
      'gates.G2 G2 limitation',
      'gates.G5 G5 danger',
      'creditor.fullName E110 missing',
      'debt.contractNo W120',
      'hardship.statement W131 tooShort',
      'hardship.expectedRecovery W133 missing',
      'budget.income.salary E301 format',
      'deferral.months E201 range',
      'deferral.fromDueDate E202 missing',
      'installmentPlan.periods E212 range',
      'enclosures.0.label E111 missing',
      'priorContacts.0.channel E111 missing',
      'debtor.name E101 missing',
      'letterDate E140 missing',
      'confirm.truthful E150 missing',
    ])
  })

  it('warnings are told together with an open gate', () => {
    const draft = aLetterDraft().with({ gates: { G1: 'no' }, debt: { contractNo: '' } })
    expect(problemsBeforeSending(draft.build())).toEqual(['gates.G1 G1 notOwnDebt', 'debt.contractNo W120'])
  })
})

describe('an empty draft', () => {
  it('misses everything that is required, and nothing else', () => {
    expect(problemsBeforeSending({})).toEqual([
      'gates.G1 G1 unanswered', 'gates.G2 G2 unanswered', 'gates.G3 G3 unanswered', 'gates.G4 G4 unanswered', 'gates.G5 G5 unanswered',
      'kinds E100 missing',
      'creditor.fullName E110 missing', 'creditor.role E112 missing', 'creditor.channel E112 missing',
      'debt.productType E112 missing', 'debt.contractNo W120', 'debt.overdueSince E123 missing',
      'debt.outstandingPrincipal E121 missing', 'debt.outstandingInterest E121 missing', 'debt.outstandingFees E121 missing',
      'debt.amountAsOf E122 missing', 'debt.amountSource E112 missing',
      'hardship.causes E130 missing', 'hardship.statement E131 missing',
      'debtor.name E101 missing', 'debtor.phone E103 missing',
      'confirm.truthful E150 missing', 'confirm.ownWill E150 missing',
    ])
  })
})

describe('whatever is typed', () => {
  const anyInput = fc.oneof(
    anyText(40),
    fc.constantFrom('', ' ', '0', '-1', '1.234', '99999999999', '2026-02-30', '2027-01-15', '8600', '李一', 'undefined', 'NaN', '9'.repeat(2000)),
  )
  const typed = <Key extends string>(...keys: Key[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, anyInput])) as Record<Key, typeof anyInput>, { requiredKeys: [] })
  const anyDraft: fc.Arbitrary<LetterDraft> = fc.record({
    kinds: fc.subarray([...askKinds]),
    debtor: typed('name', 'idLast4', 'phone', 'email', 'mailAddress'),
    debt: typed('contractNo', 'borrowedOn', 'overdueSince', 'outstandingPrincipal', 'outstandingInterest', 'outstandingFees', 'platformTotal', 'amountAsOf'),
    hardship: typed('statement', 'startedOn', 'incomeNow', 'expectedRecovery', 'recoveryBasis'),
    deferral: typed('months', 'fromDueDate', 'duringPay'),
    installmentPlan: fc.oneof(typed('periods', 'firstDueDate', 'downPayment', 'downDate'), fc.record({
      periods: anyInput, mode: fc.constantFrom('step', 'custom'), stepSplit: typed('count', 'amount'), customAmounts: fc.array(anyInput),
    }) as fc.Arbitrary<LetterDraft['installmentPlan'] & object>),
    penaltyWaiver: typed('partialAmount', 'partialDesc', 'payBy', 'amount', 'reason'),
    letterDate: anyInput,
  }, { requiredKeys: [] })

  it('gives a letter or issues with a field and a code, and never throws', () => {
    fc.assert(fc.property(anyDraft, (changes) => {
      const parsed = parseLetterDraft(aLetterDraft().with(changes).build(), today)
      if (parsed.ok) return
      expect(parsed.error.every(({ field, code }) => field !== '' && /^[EWG]\d+$/.test(code))).toBe(true)
      expect(parsed.error.some(({ level }) => level !== 'warning')).toBe(true)
    }), { numRuns: 300 })
  })

  it('dates can be far apart', () => {
    const draft = aLetterDraft().with({ debt: { borrowedOn: '1900-01-01' }, installmentPlan: { firstDueDate: '2199-12-31' } }).build()
    expect(parseLetterDraft(draft, calendarDate('2026-11-21'))).toMatchObject({ ok: true })
  })
})
