import { aDeferralDraft, aLetterDraft } from '../../../../support/builders/letter-draft'
import { askOf, issuesOf, problemsOf, type Changes } from './problems'

/** The sample without the question about recovery, so that it has no issues of its own. */
const draft = aDeferralDraft().with({ hardship: { expectedRecovery: '2027-01-01' } })
const withDeferral = (deferral: Changes['deferral']) => draft.with({ deferral })

it('the sample asks for one month', () => {
  expect(askOf(draft, 'deferral')).toEqual({
    kind: 'deferral', months: 1, fromDueDate: '2026-12-15', resumeDate: '2027-01-15', afterMode: 'resumeOriginal', interestDuring: 'askNoPenalty',
  })
})

describe('the number of months', () => {
  it.each([
    [undefined, ['deferral.months E201 missing']],
    ['0', ['deferral.months E201 range']],
    ['61', ['deferral.months E201 range']],
    ['1.5', ['deferral.months E201 format']],
    ['3', []],
    ['4', ['deferral.months W201']],
    ['12', ['deferral.months W201']],
    ['13', ['deferral.months W201', 'deferral.months W204']],
    ['60', ['deferral.months W201', 'deferral.months W204']],
  ])('%j has the issues %j', (months, problems) => {
    expect(problemsOf(withDeferral({ months }))).toEqual(problems)
  })
})

describe('the first deferred due date', () => {
  it.each([
    [undefined, ['deferral.fromDueDate E202 missing']],
    ['下月', ['deferral.fromDueDate E202 format']],
    ['2026-05-25', []],
    ['2026-05-24', ['deferral.fromDueDate W202 early']],
    ['2027-01-20', []],
    ['2027-01-21', ['deferral.fromDueDate W202 late']],
  ])('%j has the issues %j', (fromDueDate, problems) => {
    expect(problemsOf(withDeferral({ fromDueDate }))).toEqual(problems)
  })

  it('says how far it lies from today', () => {
    expect(issuesOf(withDeferral({ fromDueDate: '2026-05-24' }))[0]?.params).toEqual({ reason: 'early', days: 181 })
    expect(issuesOf(withDeferral({ fromDueDate: '2027-01-21' }))[0]?.params).toEqual({ reason: 'late', days: 61 })
  })

  it.each([
    ['2026-12-31', '2', '2027-02-28'],
    ['2026-12-15', '3', '2027-03-15'],
    ['2027-01-20', '60', '2032-01-20'],
  ])('of %s and %s months lead to %s', (fromDueDate, months, resumeDate) => {
    expect(askOf(withDeferral({ fromDueDate, months }), 'deferral').resumeDate).toBe(resumeDate)
  })
})

describe('how to go on', () => {
  it('must be chosen', () => {
    expect(problemsOf(withDeferral({ afterMode: undefined }))).toEqual(['deferral.afterMode E112 missing'])
  })

  it('without a word about costs no penalty is asked for', () => {
    expect(askOf(withDeferral({ interestDuring: undefined }), 'deferral').interestDuring).toBe('askNoPenalty')
  })

  it.each([
    ['', undefined, []],
    ['0', undefined, []],
    ['100', 10000, []],
    ['-1', undefined, ['deferral.duringPay E203 negative']],
    ['一百', undefined, ['deferral.duringPay E203 format']],
  ])('paying %j a month meanwhile', (duringPay, amount, problems) => {
    const changed = withDeferral({ duringPay })
    expect(problemsOf(changed)).toEqual(problems)
    if (problems.length === 0) expect(askOf(changed, 'deferral').duringPay).toBe(amount)
  })
})

describe('together with an installment plan', () => {
  const both = aLetterDraft().with({
    kinds: ['installmentPlan', 'deferral'],
    hardship: { expectedRecovery: '2027-01-01' },
    deferral: { months: '1', fromDueDate: '2026-12-15', duringPay: 'abc' },
  })

  it('nobody asks how to go on and what to pay meanwhile', () => {
    expect(problemsOf(both)).toEqual([])
    expect(askOf(both.with({ deferral: { afterMode: 'lumpSum', duringPay: '100' } }), 'deferral')).toEqual({
      kind: 'deferral', months: 1, fromDueDate: '2026-12-15', resumeDate: '2027-01-15', interestDuring: 'askNoPenalty',
    })
  })

  it('the first installment should not fall before payments resume', () => {
    expect(issuesOf(both.with({ installmentPlan: { firstDueDate: '2027-01-14' } }))).toEqual([
      { field: 'installmentPlan.firstDueDate', code: 'W214', level: 'warning', params: { resumeDate: '2027-01-15' } },
    ])
    expect(problemsOf(both.with({ installmentPlan: { firstDueDate: '2027-01-15' } }))).toEqual([])
  })
})
