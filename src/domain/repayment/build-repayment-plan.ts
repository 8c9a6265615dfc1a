import { assertNever } from '../assert-never'
import { addMonths, type CalendarDate } from '../calendar-date'
import type { Installment, NonEmptyArray, RepaymentPlan } from '../letter/request'
import { addFen, divideFen, fen, subtractFen, type Fen } from '../money'
import { failure, success, type Result } from '../result'

/** The most installments a plan can have (letters-spec 3.3). */
export const maxPeriods = 12

/** What a plan is made from (letters-spec 6.2, 6.3). */
export interface PlanTerms {
  /** What is to be repaid in all, down payment included. */
  readonly baseAmount: Fen
  /** Number of installments without the down payment, 1 to `maxPeriods`. */
  readonly periods: number
  /** Due date of the first installment; its day of the month is the anchor of all others. */
  readonly firstDueDate: CalendarDate
  readonly downPayment?: { readonly date: CalendarDate; readonly amount: Fen }
  readonly split: PlanSplit
}

export type PlanSplit =
  /** Equal amounts, the remainder on the last. */
  | { readonly mode: 'equal' }
  /** The first `count` installments are `amount` each; the later ones are larger and equal, the remainder on the last. */
  | { readonly mode: 'step'; readonly count: number; readonly amount: Fen }
  /** Amounts of the debtor's own choice. */
  | { readonly mode: 'custom'; readonly amounts: readonly Fen[] }

/** Why there is no such plan, with the numbers that show it (amounts in fen). */
export type PlanProblem =
  /** The down payment leaves nothing for the installments. */
  | { readonly reason: 'notBelowBase'; readonly baseAmount: number }
  /** An installment would be below one fen. */
  | { readonly reason: 'belowOneFen' }
  /** The early installments of a step plan, `amount` together, leave nothing of what `remain`s for the later ones. */
  | { readonly reason: 'exceeds'; readonly amount: number; readonly remain: number }
  /** The later installments of a step plan, `later` each, are not larger than the early ones. */
  | { readonly reason: 'notRising'; readonly later: number }
  /** There are `count` custom amounts for `periods` installments. */
  | { readonly reason: 'count'; readonly count: number; readonly periods: number }
  /** The custom amounts add up to `sum`, not to what is `expected`. */
  | { readonly reason: 'sum'; readonly sum: number; readonly expected: number }

/**
 * The plan for these terms, exact to the fen: the installments add up to the base amount less the down payment, each is at least one
 * fen, the dates rise month by month, and nothing remains after the last. Throws a RangeError when the number of periods, or of early
 * installments, is out of range.
 */
export function buildRepaymentPlan(terms: PlanTerms): Result<RepaymentPlan, PlanProblem> {
  const { baseAmount, periods, firstDueDate, downPayment, split } = terms
  if (!Number.isInteger(periods) || periods < 1 || periods > maxPeriods) throw new RangeError(`Not a number of periods: ${periods}`)
  if (downPayment && downPayment.amount >= baseAmount) return failure({ reason: 'notBelowBase', baseAmount })
  const remain = downPayment ? subtractFen(baseAmount, downPayment.amount) : baseAmount

  const amounts = splitAmount(remain, periods, split)
  if (!amounts.ok) return amounts
  if (amounts.value.some((amount) => amount < 1)) return failure({ reason: 'belowOneFen' })
  return success({ downPayment, installments: datedInstallments(remain, amounts.value, firstDueDate) })
}

/** The largest single installment, in fen; the down payment does not count. */
export function largestPayment(plan: RepaymentPlan): Fen {
  return fen(Math.max(...plan.installments.map(({ amount }) => amount)))
}

function splitAmount(remain: Fen, periods: number, split: PlanSplit): Result<readonly Fen[], PlanProblem> {
  switch (split.mode) {
    case 'equal':
      return success(equalAmounts(remain, periods))
    case 'step':
      return stepAmounts(remain, periods, split)
    case 'custom':
      return customAmounts(remain, periods, split.amounts)
    default:
      return assertNever(split)
  }
}

function equalAmounts(total: Fen, count: number): readonly Fen[] {
  const { each, remainder } = divideFen(total, count)
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? addFen(each, remainder) : each))
}

function stepAmounts(remain: Fen, periods: number, { count, amount }: { count: number; amount: Fen }): Result<readonly Fen[], PlanProblem> {
  if (!Number.isInteger(count) || count < 1 || count >= periods) throw new RangeError(`Not a number of early installments: ${count}`)
  const early = amount * count
  if (early >= remain) return failure({ reason: 'exceeds', amount: early, remain })
  const { each: later } = divideFen(fen(remain - early), periods - count)
  if (later <= amount) return failure({ reason: 'notRising', later })
  return success([...Array.from({ length: count }, () => amount), ...equalAmounts(fen(remain - early), periods - count)])
}

function customAmounts(remain: Fen, periods: number, amounts: readonly Fen[]): Result<readonly Fen[], PlanProblem> {
  if (amounts.length !== periods) return failure({ reason: 'count', count: amounts.length, periods })
  const sum = amounts.reduce<number>((total, amount) => total + amount, 0)
  return sum === remain ? success(amounts) : failure({ reason: 'sum', sum, expected: remain })
}

function datedInstallments(remain: Fen, amounts: readonly Fen[], firstDueDate: CalendarDate): NonEmptyArray<Installment> {
  let remaining = remain
  const [first, ...others] = amounts.map((amount, index) => {
    remaining = subtractFen(remaining, amount)
    return { no: index + 1, dueDate: addMonths(firstDueDate, index), amount, remaining }
  })
  if (!first) throw new RangeError('A plan has at least one installment')
  return [first, ...others]
}
