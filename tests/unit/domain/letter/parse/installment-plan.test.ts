import { aLetterDraft, aPenaltyWaiverDraft } from '../../../../support/builders/letter-draft'
import { askOf, characters, issuesOf, letterOf, problemsOf, type Changes } from './problems'

const withPlan = (installmentPlan: Changes['installmentPlan']) => aLetterDraft().with({ installmentPlan })

it('the sample gives ten installments of 860.00 yuan', () => {
  const { baseAmount, plan } = askOf(aLetterDraft(), 'installmentPlan')
  expect(baseAmount).toBe(860000)
  expect(plan.downPayment).toBeUndefined()
  expect(plan.installments).toHaveLength(10)
  expect(plan.installments.every(({ amount }) => amount === 86000)).toBe(true)
  expect(plan.installments[0]).toEqual({ no: 1, dueDate: '2027-01-15', amount: 86000, remaining: 774000 })
  expect(plan.installments[9]).toEqual({ no: 10, dueDate: '2027-10-15', amount: 86000, remaining: 0 })
})

describe('the number of periods', () => {
  it.each([
    [undefined, ['installmentPlan.periods E212 missing']],
    ['', ['installmentPlan.periods E212 missing']],
    ['0', ['installmentPlan.periods E212 range']],
    ['13', ['installmentPlan.periods E212 range']],
    ['2.5', ['installmentPlan.periods E212 format']],
    ['十', ['installmentPlan.periods E212 format']],
    ['9'.repeat(2000), ['installmentPlan.periods E212 range']],
    ['1', ['installmentPlan.periods W212']],
    ['12', []],
    ['１２', []],
  ])('%j has the issues %j', (periods, problems) => {
    expect(problemsOf(withPlan({ periods }))).toEqual(problems)
  })

  it('says what is possible', () => {
    expect(issuesOf(withPlan({ periods: '13' }))[0]?.params).toEqual({ reason: 'range', min: 1, max: 12 })
  })
})

describe('the first due date', () => {
  it.each([
    [undefined, ['installmentPlan.firstDueDate E213 missing']],
    ['2027-02-30', ['installmentPlan.firstDueDate E213 format']],
    ['2026-11-20', ['installmentPlan.firstDueDate E213 past']],
    ['2026-11-21', ['installmentPlan.firstDueDate W213 soon']],
    ['2026-11-23', ['installmentPlan.firstDueDate W213 soon']],
    ['2026-11-24', []],
    ['2027-02-19', []],
    ['2027-02-20', ['installmentPlan.firstDueDate W213 late']],
    [characters(2000), ['installmentPlan.firstDueDate E213 format']],
  ])('%j has the issues %j', (firstDueDate, problems) => {
    expect(problemsOf(withPlan({ firstDueDate }))).toEqual(problems)
  })
})

describe('small amounts', () => {
  const owing = (outstandingPrincipal: string) => ({ outstandingPrincipal, outstandingInterest: '0', outstandingFees: '0' })

  it.each([
    ['0.02', ['installmentPlan.periods E216 belowOneFen']],
    ['1.00', ['installmentPlan.periods W216']],
    ['2.99', ['installmentPlan.periods W216']],
    ['3.00', []],
  ])('%s yuan in three installments have the issues %j', (principal, problems) => {
    expect(problemsOf(aLetterDraft().with({ debt: owing(principal), installmentPlan: { periods: '3' } }))).toEqual(problems)
  })

  it('say how small the smallest installment is', () => {
    expect(issuesOf(aLetterDraft().with({ debt: owing('1'), installmentPlan: { periods: '3' } }))[0]?.params).toEqual({ smallest: 33 })
  })
})

describe('the down payment', () => {
  it.each([
    [{ downPayment: '' }, []],
    [{ downPayment: '0' }, []],
    [{ downPayment: '0', downDate: '' }, []],
    [{ downPayment: '600', downDate: '2026-12-01' }, []],
    [{ downPayment: '600', downDate: '2026-11-21' }, []],
    [{ downPayment: '600', downDate: '2027-01-14' }, []],
    [{ downPayment: '600' }, ['installmentPlan.downDate E218 missing']],
    [{ downPayment: '600', downDate: '12月' }, ['installmentPlan.downDate E218 format']],
    [{ downPayment: '600', downDate: '2026-11-20' }, ['installmentPlan.downDate E218 past']],
    [{ downPayment: '600', downDate: '2027-01-15' }, ['installmentPlan.downDate E218 notBeforeFirst']],
    [{ downPayment: '-1' }, ['installmentPlan.downPayment E214 negative']],
    [{ downPayment: 'abc' }, ['installmentPlan.downPayment E214 format']],
    [{ downPayment: '8600', downDate: '2026-12-01' }, ['installmentPlan.downPayment E214 notBelowBase']],
    [{ downPayment: '8600' }, ['installmentPlan.downPayment E214 notBelowBase', 'installmentPlan.downDate E218 missing']],
    [{ downPayment: '8599.99', downDate: '2026-12-01', periods: '1' }, ['installmentPlan.periods W212', 'installmentPlan.periods W216']],
  ])('%j has the issues %j', (plan, problems) => {
    expect(problemsOf(withPlan(plan))).toEqual(problems)
  })

  it('comes before the installments', () => {
    const { plan } = askOf(withPlan({ downPayment: '600', downDate: '2026-12-01' }), 'installmentPlan')
    expect(plan.downPayment).toEqual({ date: '2026-12-01', amount: 60000 })
    expect(plan.installments[0]?.amount).toBe(80000)
  })
})

describe('less first, more later', () => {
  const step = (count?: string, amount?: string) => withPlan({ mode: 'step', stepSplit: { count, amount } })

  it('is split as chosen', () => {
    expect(askOf(step('4', '300'), 'installmentPlan').plan.installments.map(({ amount }) => amount))
      .toEqual([30000, 30000, 30000, 30000, 123333, 123333, 123333, 123333, 123333, 123335])
  })

  it.each([
    [undefined, undefined, ['installmentPlan.stepSplit.count E217 missing', 'installmentPlan.stepSplit.amount E217 missing']],
    ['0', '300', ['installmentPlan.stepSplit.count E217 range']],
    ['10', '300', ['installmentPlan.stepSplit.count E217 range']],
    ['4', '三百', ['installmentPlan.stepSplit.amount E217 format']],
    ['4', '0', ['installmentPlan.stepSplit.amount E216 belowOneFen']],
    ['4', '860', ['installmentPlan.stepSplit.amount E217 notRising']],
    ['4', '2150', ['installmentPlan.stepSplit.amount E217 exceeds']],
    ['4', '90000000', ['installmentPlan.stepSplit.amount E217 exceeds']],
  ])('the first %j of %j yuan have the issues %j', (count, amount, problems) => {
    expect(problemsOf(step(count, amount))).toEqual(problems)
  })

  it('needs two periods', () => {
    expect(problemsOf(step('1', '100').with({ installmentPlan: { periods: '1' } })))
      .toEqual(['installmentPlan.periods W212', 'installmentPlan.stepSplit.count E217 needsTwoPeriods'])
  })

  it('is not asked for in equal installments', () => {
    expect(problemsOf(step(undefined, 'abc').with({ installmentPlan: { mode: 'equal' } }))).toEqual([])
    expect(problemsOf(step(undefined, 'abc').with({ installmentPlan: { mode: undefined } }))).toEqual([])
  })
})

describe('amounts of one\'s own', () => {
  const custom = (...customAmounts: string[]) => withPlan({ periods: '3', mode: 'custom', customAmounts })

  it('are taken as they are', () => {
    expect(askOf(custom('1000', '2000', '5600.00'), 'installmentPlan').plan.installments.map(({ amount }) => amount))
      .toEqual([100000, 200000, 560000])
  })

  it.each([
    [[], ['installmentPlan.customAmounts E215 count']],
    [['1000', '7600'], ['installmentPlan.customAmounts E215 count']],
    [['1000', '1000', '1000', '5600'], ['installmentPlan.customAmounts E215 count']],
    [['1000', '', 'abc'], ['installmentPlan.customAmounts.1 E215 missing', 'installmentPlan.customAmounts.2 E215 format']],
    [['1000', '0', '7600'], ['installmentPlan.customAmounts.1 E216 belowOneFen']],
    [['1000', '2000', '5599.99'], ['installmentPlan.customAmounts E215 sum']],
    [['100000000', '100000000', '100000000'], ['installmentPlan.customAmounts E215 sum']],
  ])('%j have the issues %j', (amounts, problems) => {
    expect(problemsOf(custom(...amounts))).toEqual(problems)
  })

  it('say what they add up to and what they should', () => {
    expect(issuesOf(custom('1000', '2000', '5599.99'))[0]?.params).toEqual({ reason: 'sum', sum: 859999, expected: 860000 })
    expect(issuesOf(custom('1000').with({ installmentPlan: { downPayment: '600', downDate: '2026-12-01', periods: '1' } }))[1]?.params)
      .toEqual({ reason: 'sum', sum: 100000, expected: 800000 })
  })

  it('can be missing altogether', () => {
    expect(issuesOf(withPlan({ mode: 'custom' }))[0]?.params).toEqual({ reason: 'count', count: 0, periods: 10 })
  })
})

it('an empty plan misses what it must have', () => {
  expect(problemsOf(aLetterDraft().with({ installmentPlan: undefined })))
    .toEqual(['installmentPlan.periods E212 missing', 'installmentPlan.firstDueDate E213 missing'])
})

it('a plan left over in the draft does not matter where no installments are asked for', () => {
  const draft = aPenaltyWaiverDraft().with({ installmentPlan: { periods: '99', firstDueDate: 'x' } })
  expect(problemsOf(draft)).toEqual([])
  expect(letterOf(draft).asks.map(({ kind }) => kind)).toEqual(['penaltyWaiver'])
})
