import { aDeferralDraft, aLetterDraft } from '../../../../support/builders/letter-draft'
import { characters, issuesOf, letterOf, problemsOf, type Changes } from './problems'

const withHardship = (hardship: Changes['hardship']) => aLetterDraft().with({ hardship })

describe('the causes', () => {
  it('are one to three', () => {
    expect(problemsOf(withHardship({ causes: [] }))).toEqual(['hardship.causes E130 missing'])
    expect(problemsOf(withHardship({ causes: undefined }))).toEqual(['hardship.causes E130 missing'])
    expect(problemsOf(withHardship({ causes: ['illness', 'divorce', 'lowIncome'] }))).toEqual([])
    expect(issuesOf(withHardship({ causes: ['illness', 'divorce', 'lowIncome', 'accident'] }))).toEqual([
      { field: 'hardship.causes', code: 'E130', level: 'error', params: { reason: 'tooMany', limit: 3, count: 4 } },
    ])
  })

  it('come in the order in which they are offered, each once', () => {
    expect(letterOf(withHardship({ causes: ['lowIncome', 'illness', 'lowIncome'] })).hardship.causes).toEqual(['illness', 'lowIncome'])
  })

  it.each([
    [undefined, ['hardship.otherCauseName E130 missing']],
    [' ', ['hardship.otherCauseName E130 missing']],
    [characters(21), ['hardship.otherCauseName E130 tooLong']],
    [characters(20), []],
  ])('of another kind have the name %j with the issues %j', (otherCauseName, problems) => {
    expect(problemsOf(withHardship({ causes: ['otherCause'], otherCauseName }))).toEqual(problems)
  })

  it('have no other name when no other cause is chosen', () => {
    expect(letterOf(withHardship({ otherCauseName: '拆迁' })).hardship.otherCauseName).toBeUndefined()
    expect(letterOf(withHardship({ causes: ['otherCause'], otherCauseName: '拆迁' })).hardship.otherCauseName).toBe('拆迁')
  })
})

describe('the statement', () => {
  it.each([
    [undefined, ['hardship.statement E131 missing']],
    [' \n\u200b', ['hardship.statement E131 missing']],
    [characters(19), ['hardship.statement W131 tooShort']],
    [characters(20), []],
    [characters(400), []],
    [characters(401), ['hardship.statement W134 tooLong']],
    [characters(1000), ['hardship.statement W134 tooLong']],
    [characters(1001), ['hardship.statement E133 tooLong']],
    [characters(2000), ['hardship.statement E133 tooLong']],
    ['😀'.repeat(20), []],
  ])('%j has the issues %j', (statement, problems) => {
    expect(problemsOf(withHardship({ statement }))).toEqual(problems)
  })

  it('says how long it is and may be', () => {
    expect(issuesOf(withHardship({ statement: characters(1001) }))[0]?.params).toEqual({ reason: 'tooLong', limit: 1000, count: 1001 })
    expect(issuesOf(withHardship({ statement: '失业' }))[0]?.params).toEqual({ reason: 'tooShort', limit: 20, count: 2 })
  })

  it('goes into the letter as it was written, but for what nobody can see', () => {
    const statement = '  第一段<b>&"{x}"\u200b 😀 𠮷，写得足够长了。\r\n\r\n第二段也写得足够长了。\u0007  '
    expect(letterOf(withHardship({ statement })).hardship.statement).toBe('第一段<b>&"{x}" 😀 𠮷，写得足够长了。\n第二段也写得足够长了。')
  })
})

describe('since when', () => {
  it.each([
    [undefined, []],
    ['2026-11-21', []],
    ['2026-11-22', ['hardship.startedOn E132 future']],
    ['2026年8月', ['hardship.startedOn E132 format']],
  ])('%j has the issues %j', (startedOn, problems) => {
    expect(problemsOf(withHardship({ startedOn }))).toEqual(problems)
  })

  it('is doubtful before the loan', () => {
    const draft = aLetterDraft().with({ debt: { borrowedOn: '2026-08-02' } })
    expect(issuesOf(draft)).toEqual([
      { field: 'hardship.startedOn', code: 'W132', level: 'warning', params: { borrowedOn: '2026-08-02' } },
    ])
    expect(problemsOf(aLetterDraft().with({ debt: { borrowedOn: '2026-08-01' } }))).toEqual([])
  })

  it('is compared with the loan even while other parts of the loan have errors', () => {
    const draft = aLetterDraft().with({ debt: { borrowedOn: '2026-08-02', productType: undefined } })
    expect(problemsOf(draft)).toEqual(['debt.productType E112 missing', 'hardship.startedOn W132'])
  })
})

describe('income and recovery', () => {
  it.each([
    [{ incomeBefore: '-1' }, ['hardship.incomeBefore E121 negative']],
    [{ incomeNow: '三千' }, ['hardship.incomeNow E121 format']],
    [{ incomeBefore: '8000', incomeNow: '0' }, []],
    [{ recoveryBasis: characters(60) }, []],
    [{ recoveryBasis: characters(61) }, ['hardship.recoveryBasis E111 tooLong']],
    [{ expectedRecovery: '明年' }, ['hardship.expectedRecovery E132 format']],
    [{ expectedRecovery: '2026-11-01' }, []],
    [{ expectedRecovery: '2026-10-31' }, ['hardship.expectedRecovery W133 past']],
    [{ expectedRecovery: undefined }, []],
  ])('%j has the issues %j', (hardship, problems) => {
    expect(problemsOf(withHardship(hardship))).toEqual(problems)
  })

  it('with a deferral the debtor is asked when things will be better', () => {
    expect(problemsOf(aDeferralDraft())).toEqual(['hardship.expectedRecovery W133 missing'])
    expect(problemsOf(aDeferralDraft().with({ hardship: { expectedRecovery: '2027-01-01' } }))).toEqual([])
  })

  it('zero is an income', () => {
    expect(letterOf(withHardship({ incomeBefore: '8000', incomeNow: '0' })).hardship).toMatchObject({ incomeBefore: 800000, incomeNow: 0 })
  })
})
