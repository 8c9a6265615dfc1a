import { expenseIds, incomeIds } from '@/domain/letter/choices'
import { aDeferralDraft, aLetterDraft, aPenaltyWaiverDraft } from '../../../../support/builders/letter-draft'
import { characters, issuesOf, letterOf, problemsOf, type Changes } from './problems'

const withBudget = (budget: Changes['budget']) => aLetterDraft().with({ budget })
/** Leaves 2,000.00 yuan a month, well above the 860.00 of the sample. */
const comfortable: Changes['budget'] = { income: { salary: '5000' }, expenses: { housing: '1500', food: '1500' } }

describe('the budget', () => {
  it.each([undefined, {}, { income: {}, expenses: {} }, { income: { salary: '' }, expenses: { food: ' ' } }, { attach: true }])(
    'is left out of the letter when nothing is filled in: %j',
    (budget) => {
      expect(problemsOf(withBudget(budget))).toEqual([])
      expect(letterOf(withBudget(budget)).budget).toBeUndefined()
    },
  )

  it('leaves what income exceeds necessary expenses', () => {
    expect(problemsOf(withBudget(comfortable))).toEqual([])
    expect(letterOf(withBudget(comfortable)).budget).toEqual({ surplus: 200000, share: 200000, hasOtherDebts: false, attach: false })
  })

  it('counts every line', () => {
    const each = (ids: readonly string[], amount: string) => Object.fromEntries(ids.map((id) => [id, amount]))
    const budget = { income: each(incomeIds, '9000'), expenses: each(expenseIds, '1000.01'), otherEssentialNote: '物业费' }
    expect(letterOf(withBudget(budget)).budget?.surplus).toBe(4 * 900000 - 9 * 100001)
  })

  it('is attached only when the debtor says so', () => {
    expect(letterOf(withBudget({ ...comfortable, attach: true })).budget?.attach).toBe(true)
  })

  it.each([
    [{ income: { salary: '-1' } }, ['budget.income.salary E301 negative']],
    [{ income: { salary: '1000000.01' } }, ['budget.income.salary E301 tooLarge']],
    [{ income: { salary: '100000000.01' } }, ['budget.income.salary E301 tooLarge']],
    [{ income: { salary: '1000000' } }, []],
    [{ expenses: { food: '一千' } }, ['budget.expenses.food E301 format']],
    [{ expenses: { food: '9'.repeat(2000) } }, ['budget.expenses.food E301 tooLarge']],
    [{ expenses: { otherEssential: '300' } }, ['budget.otherEssentialNote E111 missing']],
    [{ expenses: { otherEssential: '300' }, otherEssentialNote: '物业费' }, []],
    [{ otherEssentialNote: characters(61) }, ['budget.otherEssentialNote E111 tooLong']],
    [{ otherSource: characters(61) }, ['budget.otherSource E111 tooLong']],
    [{ income: { salary: '0' }, expenses: { housing: '0', food: '0' }, otherSource: '家人' }, ['budget.income W301', 'installmentPlan.periods W310']],
    [{ income: { salary: '' }, otherSource: '家人' }, ['budget.income W301', 'budget.expenses W302', 'installmentPlan.periods W310']],
    [{ income: { salary: '2999.99' }, otherSource: '家人' }, ['budget.expenses W302', 'installmentPlan.periods W310']],
    [{ income: { salary: '3000' }, otherSource: '家人' }, ['installmentPlan.periods W310']],
  ])('changed by %j has the issues %j', (budget, problems) => {
    expect(problemsOf(withBudget(comfortable).with({ budget }))).toEqual(problems)
  })

  it('says how much is missing', () => {
    const [issue] = issuesOf(withBudget({ ...comfortable, income: { salary: '2000' } }))
    expect(issue).toEqual({ field: 'budget.expenses', code: 'W302', level: 'warning', params: { deficit: 100000 } })
  })

  it('names the limit of one million yuan', () => {
    expect(issuesOf(withBudget({ income: { salary: '1000001' } }))[0]?.params).toEqual({ reason: 'tooLarge', limit: 100_000_000 })
  })

  it('gives a share of nothing, not of less, when expenses are higher', () => {
    const budget = letterOf(aPenaltyWaiverDraft().with({ budget: { ...comfortable, income: { salary: '2000' } } })).budget
    expect(budget).toMatchObject({ surplus: -100000, share: 0 })
  })
})

describe('other debts', () => {
  it('take their part of the surplus', () => {
    const budget: Changes['budget'] = {
      income: { salary: '5000' }, expenses: { housing: '3800' },
      otherDebts: [{ name: '甲借款', outstanding: '5000', overdue: true }, { name: '乙借款', outstanding: '2500', minMonthly: '200' }],
    }
    const draft = aPenaltyWaiverDraft().with({ debt: { outstandingPrincipal: '9200' }, budget, penaltyWaiver: { settle: 'resume' } })
    expect(letterOf(draft).budget).toEqual({ surplus: 120000, share: 68571, hasOtherDebts: true, attach: false })
  })

  it.each([
    [{}, []],
    [{ overdue: true }, []],
    [{ name: '甲借款' }, ['budget.otherDebts.0.outstanding E301 missing']],
    [{ outstanding: '100' }, ['budget.otherDebts.0.name E111 missing']],
    [{ name: characters(31), outstanding: '100' }, ['budget.otherDebts.0.name E111 tooLong']],
    [{ name: '甲借款', outstanding: '-100' }, ['budget.otherDebts.0.outstanding E301 negative']],
    [{ name: '甲借款', outstanding: '100', minMonthly: 'x' }, ['budget.otherDebts.0.minMonthly E301 format']],
  ])('%j has the issues %j', (debt, problems) => {
    expect(problemsOf(withBudget({ ...comfortable, otherDebts: [debt] }))).toEqual(problems)
  })

  it('a row with nothing in it does not count', () => {
    expect(letterOf(withBudget({ ...comfortable, otherDebts: [{ name: ' ' }] })).budget?.hasOtherDebts).toBe(false)
  })
})

describe('what can be afforded', () => {
  const surplus = (yuan: string): Changes['budget'] => ({ income: { salary: yuan } })

  it.each([
    ['859.99', 'installmentPlan.periods E310 fewPeriods'],
    ['860.00', 'installmentPlan.periods W311'],
    ['1074.99', 'installmentPlan.periods W311'],
    ['1075.00', undefined],
  ])('with a surplus of %s yuan ten times 860.00 gives %s', (salary, problem) => {
    expect(problemsOf(withBudget(surplus(salary)))).toEqual(problem ? [problem] : [])
  })

  it('another source makes a warning of the error', () => {
    expect(issuesOf(withBudget({ ...surplus('500'), otherSource: '父母每月帮助' }))).toEqual([
      { field: 'installmentPlan.periods', code: 'W310', level: 'warning', params: { payment: 86000, share: 50000 } },
    ])
  })

  it('the largest installment counts', () => {
    const plan = { periods: '2', mode: 'custom' as const, customAmounts: ['600', '8000'] }
    expect(issuesOf(withBudget(surplus('5000')).with({ installmentPlan: plan }))[0])
      .toMatchObject({ code: 'E310', params: { payment: 800000, share: 500000 } })
  })

  it.each([['11', 'fewPeriods'], ['12', 'mostPeriods']])('in %s installments it is said whether there can be more', (periods, reason) => {
    const draft = withBudget(surplus('500')).with({ installmentPlan: { periods } })
    expect(issuesOf(draft)).toEqual([expect.objectContaining({ code: 'E310', params: expect.objectContaining({ reason }) as object })])
  })

  it('payments during a deferral count', () => {
    const draft = aDeferralDraft().with({ hardship: { expectedRecovery: '2027-01-01' }, budget: surplus('300') })
    expect(problemsOf(draft)).toEqual([])
    expect(problemsOf(draft.with({ deferral: { duringPay: '300.01' } }))).toEqual(['deferral.duringPay E310'])
    expect(problemsOf(draft.with({ deferral: { duringPay: '250' } }))).toEqual(['deferral.duringPay W311'])
  })

  it('down payments and lump sums are one-off and do not count', () => {
    expect(problemsOf(aPenaltyWaiverDraft().with({ budget: surplus('100') }))).toEqual([])
    const downPayment = { downPayment: '8000', downDate: '2026-12-01' }
    expect(problemsOf(withBudget(surplus('100')).with({ installmentPlan: downPayment }))).toEqual([])
  })

  it('nothing is compared while the amounts of the loan are unknown', () => {
    const draft = aDeferralDraft().with({
      hardship: { expectedRecovery: '2027-01-01' }, debt: { amountUnknown: true }, budget: surplus('100'), deferral: { duringPay: '300' },
    })
    expect(problemsOf(draft)).toEqual([])
    expect(letterOf(draft).budget).toEqual({ surplus: 10000, share: undefined, hasOtherDebts: false, attach: false })
  })
})
