import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import { addDays, calendarDate, type CalendarDate } from '@/domain/calendar-date'
import type { RepaymentPlan } from '@/domain/letter/request'
import { addFen, fen, type Fen } from '@/domain/money'
import { buildRepaymentPlan, largestPayment, type PlanSplit, type PlanTerms } from '@/domain/repayment/build-repayment-plan'
import { anyDate } from '../../../support/arbitraries'

const terms: PlanTerms = { baseAmount: fen(860000), periods: 10, firstDueDate: calendarDate('2027-01-15'), split: { mode: 'equal' } }

function planFor(changes: Partial<PlanTerms>): RepaymentPlan {
  const plan = buildRepaymentPlan({ ...terms, ...changes })
  if (!plan.ok) throw new Error(`No plan: ${plan.error.reason}`)
  return plan.value
}

function amountsFor(changes: Partial<PlanTerms>): readonly number[] {
  return planFor(changes).installments.map(({ amount }) => amount)
}

describe('equal installments', () => {
  it.each([
    ['10,000.00 yuan in 12', 1000000, 12, [...Array<number>(11).fill(83333), 83337]],
    ['12,345.67 yuan in 6', 1234567, 6, [205761, 205761, 205761, 205761, 205761, 205762]],
    ['1.00 yuan in 3', 100, 3, [33, 33, 34]],
    ['8,600.00 yuan in 10', 860000, 10, Array<number>(10).fill(86000)],
    ['8,600.00 yuan in 1', 860000, 1, [860000]],
  ])('%s', (_, total, periods, amounts) => {
    expect(amountsFor({ baseAmount: fen(total), periods })).toEqual(amounts)
  })

  it('cannot be below one fen', () => {
    expect(buildRepaymentPlan({ ...terms, baseAmount: fen(2), periods: 3 })).toEqual({ ok: false, error: { reason: 'belowOneFen' } })
  })

  it('follow each other month by month and leave nothing', () => {
    expect(planFor({ baseAmount: fen(100), periods: 3 })).toEqual({
      installments: [
        { no: 1, dueDate: '2027-01-15', amount: 33, remaining: 67 },
        { no: 2, dueDate: '2027-02-15', amount: 33, remaining: 34 },
        { no: 3, dueDate: '2027-03-15', amount: 34, remaining: 0 },
      ],
    })
  })
})

describe('due dates', () => {
  it.each([
    ['2026-12-31', ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']],
    ['2027-01-30', ['2027-01-30', '2027-02-28', '2027-03-30', '2027-04-30']],
    ['2027-11-30', ['2027-11-30', '2027-12-30', '2028-01-30', '2028-02-29']],
  ])('from %s keep to its day of the month or to the end of a shorter month', (firstDueDate, dates) => {
    const plan = planFor({ periods: 4, firstDueDate: calendarDate(firstDueDate) })
    expect(plan.installments.map(({ dueDate }) => dueDate)).toEqual(dates)
  })
})

describe('a down payment', () => {
  const date = calendarDate('2026-12-01')

  it('comes first and lowers the installments', () => {
    const plan = planFor({ periods: 2, downPayment: { date, amount: fen(60000) } })
    expect(plan.downPayment).toEqual({ date, amount: 60000 })
    expect(plan.installments.map(({ amount, remaining }) => [amount, remaining])).toEqual([[400000, 400000], [400000, 0]])
  })

  it.each([860000, 860001])('of %d fen cannot take all of 860000', (amount) => {
    expect(buildRepaymentPlan({ ...terms, downPayment: { date, amount: fen(amount) } }))
      .toEqual({ ok: false, error: { reason: 'notBelowBase', baseAmount: 860000 } })
  })
})

describe('less first, more later', () => {
  const step = (count: number, amount: number): PlanSplit => ({ mode: 'step', count, amount: fen(amount) })

  it('puts what is left in equal parts on the later installments and the remainder on the last', () => {
    expect(amountsFor({ baseAmount: fen(100000), periods: 5, split: step(2, 5000) })).toEqual([5000, 5000, 30000, 30000, 30000])
    expect(amountsFor({ baseAmount: fen(10001), periods: 4, split: step(1, 100) })).toEqual([100, 3300, 3300, 3301])
  })

  it.each([
    ['early installments that take all', step(5, 172000), { reason: 'exceeds', amount: 860000, remain: 860000 }],
    ['early installments that take more than all', step(9, 900000), { reason: 'exceeds', amount: 8100000, remain: 860000 }],
    ['later installments as large as the early ones', step(5, 86000), { reason: 'notRising', later: 86000 }],
    ['later installments smaller than the early ones', step(5, 100000), { reason: 'notRising', later: 72000 }],
    ['early installments of nothing', step(5, 0), { reason: 'belowOneFen' }],
  ])('is not %s', (_, split, problem) => {
    expect(buildRepaymentPlan({ ...terms, split })).toEqual({ ok: false, error: problem })
  })

  it.each([0, 10, 1.5])('throws for %p early installments of 10', (count) => {
    expect(() => buildRepaymentPlan({ ...terms, split: step(count, 100) })).toThrow(RangeError)
  })
})

describe('amounts of one\'s own', () => {
  const custom = (...amounts: number[]): PlanSplit => ({ mode: 'custom', amounts: amounts.map(fen) })

  it('are taken as they are', () => {
    expect(amountsFor({ baseAmount: fen(1000), periods: 3, split: custom(500, 100, 400) })).toEqual([500, 100, 400])
  })

  it.each([
    ['too few', custom(500, 500), { reason: 'count', count: 2, periods: 3 }],
    ['too many', custom(500, 100, 300, 100), { reason: 'count', count: 4, periods: 3 }],
    ['too little', custom(500, 100, 399), { reason: 'sum', sum: 999, expected: 1000 }],
    ['too much', custom(500, 100, 401), { reason: 'sum', sum: 1001, expected: 1000 }],
    ['nothing in one month', custom(500, 0, 500), { reason: 'belowOneFen' }],
  ])('cannot be %s', (_, split, problem) => {
    expect(buildRepaymentPlan({ ...terms, baseAmount: fen(1000), periods: 3, split })).toEqual({ ok: false, error: problem })
  })
})

it.each([0, 13, 2.5, Number.NaN])('throws for %p periods', (periods) => {
  expect(() => buildRepaymentPlan({ ...terms, periods })).toThrow(RangeError)
})

describe('every plan', () => {
  const yuan = fc.integer({ min: 12, max: 100_000_000 }).map(fen)
  const periods = fc.integer({ min: 1, max: 12 })
  const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000)

  it('with equal installments keeps its promises', () => {
    fc.assert(fc.property(yuan, periods, anyDate, (baseAmount, count, firstDueDate) => {
      expectSoundPlan({ baseAmount, periods: count, firstDueDate, split: { mode: 'equal' } }, baseAmount)
    }), { numRuns: 2000 })
  })

  it('with a down payment keeps its promises', () => {
    fc.assert(fc.property(yuan, periods, anyDate, share, (baseAmount, count, firstDueDate, part) => {
      const amount = fen(Math.floor((baseAmount - 12) * part))
      const downPayment = { date: addDays(firstDueDate, -1), amount }
      expectSoundPlan({ baseAmount, periods: count, firstDueDate, downPayment, split: { mode: 'equal' } }, fen(baseAmount - amount))
    }), { numRuns: 2000 })
  })

  it('with less first and more later keeps its promises or says why there is none', () => {
    const twoOrMore = fc.integer({ min: 2, max: 12 })
    fc.assert(fc.property(yuan, twoOrMore, fc.nat(), share, anyDate, (baseAmount, count, seed, part, firstDueDate) => {
      const early = 1 + (seed % (count - 1))
      const amount = fen(Math.floor((baseAmount / count) * part))
      const planTerms: PlanTerms = { baseAmount, periods: count, firstDueDate, split: { mode: 'step', count: early, amount } }
      const later = Math.floor((baseAmount - amount * early) / (count - early))
      if (amount === 0 || later <= amount) return !buildRepaymentPlan(planTerms).ok
      const plan = expectSoundPlan(planTerms, baseAmount)
      return plan.installments.every(({ amount: each }, index) => (index < early ? each === amount : each > amount))
    }), { numRuns: 2000 })
  })

  it('with amounts of one\'s own keeps its promises', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 8_000_000 }).map(fen), { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(amounts, anyDate, (own, firstDueDate) => {
      const baseAmount = addFen(...own)
      const plan = expectSoundPlan({ baseAmount, periods: own.length, firstDueDate, split: { mode: 'custom', amounts: own } }, baseAmount)
      return plan.installments.every(({ amount }, index) => amount === own[index])
    }), { numRuns: 2000 })
  })

  function expectSoundPlan(planTerms: PlanTerms, remain: Fen): RepaymentPlan {
    const plan = planFor(planTerms)
    const { installments } = plan
    const amounts = installments.map(({ amount }) => amount)
    const paid = amounts.map((_, index) => amounts.slice(0, index + 1).reduce((sum, amount) => sum + amount, 0))

    const promised = {
      paid: remain,
      smallest: true,
      rows: Array.from({ length: planTerms.periods }, (_, index) => ({
        no: index + 1,
        dueDate: monthsAfter(planTerms.firstDueDate, index),
        amount: amounts[index],
        remaining: remain - (paid[index] as number),
      })),
    }
    // Jest compares several times more slowly, and this is done thousands of times.
    deepStrictEqual({ paid: paid[paid.length - 1], smallest: Math.min(...amounts) >= 1, rows: installments }, promised)
    return plan
  }
})

describe('the largest payment', () => {
  it('is the last of equal installments and leaves out the down payment', () => {
    const downPayment = { date: calendarDate('2026-12-01'), amount: fen(500) }
    expect(largestPayment(planFor({ baseAmount: fen(600), periods: 3, downPayment }))).toBe(34)
  })

  it('can be any of the amounts of one\'s own', () => {
    const split: PlanSplit = { mode: 'custom', amounts: [fen(10), fen(80), fen(10)] }
    expect(largestPayment(planFor({ baseAmount: fen(100), periods: 3, split }))).toBe(80)
  })
})

/** The same day of the month, or the last day of a month that is too short for it; worked out without `addMonths`. */
function monthsAfter(first: CalendarDate, months: number): string {
  const [year, month, day] = first.split('-').map(Number) as [number, number, number]
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}
