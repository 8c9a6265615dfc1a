import { assertNever } from '../../assert-never'
import { daysBetween, type CalendarDate } from '../../calendar-date'
import { fen, type Fen } from '../../money'
import { buildRepaymentPlan, maxPeriods, type PlanProblem, type PlanSplit, type PlanTerms } from '../../repayment/build-repayment-plan'
import type { InstallmentPlanDraft } from '../draft'
import type { InstallmentPlanAsk } from '../request'
import type { FieldReader } from './field-reader'

/** How soon and how late a plan may start before the debtor is asked to look again, in days (letters-spec 3.3). */
const usualStart = { soon: 3, late: 90 }
/** At which field it is said that a plan does not work out, and by which code. */
const planProblems: Readonly<Record<PlanProblem['reason'], readonly [field: string, code: string]>> = {
  notBelowBase: ['installmentPlan.downPayment', 'E214'],
  belowOneFen: ['installmentPlan.periods', 'E216'],
  exceeds: ['installmentPlan.stepSplit.amount', 'E217'],
  notRising: ['installmentPlan.stepSplit.amount', 'E217'],
  count: ['installmentPlan.customAmounts', 'E215'],
  sum: ['installmentPlan.customAmounts', 'E215'],
}
/** Below one yuan an installment looks like a mistake. */
const smallInstallment = fen(100)

interface PlanContext {
  /** What the plan repays; absent while the amounts it follows from have errors. */
  readonly baseAmount: Fen | undefined
  /** When payments resume after the deferral asked for in the same letter. */
  readonly resumeDate: CalendarDate | undefined
  readonly today: CalendarDate
}

/** The ask for installments with its plan (letters-spec 3.3). */
export function parseInstallmentPlan(
  reader: FieldReader, draft: InstallmentPlanDraft = {}, context: PlanContext,
): InstallmentPlanAsk | undefined {
  const { baseAmount } = context
  const periods = reader.count('installmentPlan.periods', draft.periods, 'E212', { min: 1, max: maxPeriods, required: true })
  if (periods === 1) reader.report('installmentPlan.periods', 'W212')
  const firstDueDate = readFirstDueDate(reader, draft.firstDueDate, context)
  const downPayment = readDownPayment(reader, draft, firstDueDate, context)
  const split = periods && readSplit(reader, draft, periods)

  if (!baseAmount || !periods || !firstDueDate || !split || reader.hasErrorIn('installmentPlan')) return undefined
  const plan = buildRepaymentPlan({ baseAmount, periods, firstDueDate, downPayment, split })
  if (!plan.ok) return reader.report(...planProblems[plan.error.reason], { ...plan.error })
  const smallest = Math.min(...plan.value.installments.map(({ amount }) => amount))
  if (smallest < smallInstallment) reader.report('installmentPlan.periods', 'W216', { smallest })
  return { kind: 'installmentPlan', baseAmount, plan: plan.value }
}

function readFirstDueDate(reader: FieldReader, typed: string | undefined, { resumeDate, today }: PlanContext): CalendarDate | undefined {
  const field = 'installmentPlan.firstDueDate'
  const date = reader.comingDate(field, typed, 'E213', { today, required: true })
  if (!date) return undefined
  const days = daysBetween(today, date)
  if (days < usualStart.soon) reader.report(field, 'W213', { reason: 'soon', days })
  if (days > usualStart.late) reader.report(field, 'W213', { reason: 'late', days })
  if (resumeDate && date < resumeDate) reader.report(field, 'W214', { resumeDate })
  return date
}

function readDownPayment(
  reader: FieldReader, draft: InstallmentPlanDraft, firstDueDate: CalendarDate | undefined, { baseAmount, today }: PlanContext,
): PlanTerms['downPayment'] {
  const amount = reader.amount('installmentPlan.downPayment', draft.downPayment, 'E214')
  if (!amount) return undefined
  if (baseAmount && amount >= baseAmount) reader.report('installmentPlan.downPayment', 'E214', { reason: 'notBelowBase', baseAmount })
  const date = reader.comingDate('installmentPlan.downDate', draft.downDate, 'E218', { today, required: true })
  if (date && firstDueDate && date >= firstDueDate) {
    reader.report('installmentPlan.downDate', 'E218', { reason: 'notBeforeFirst', firstDueDate })
  }
  return date && { date, amount }
}

function readSplit(
  reader: FieldReader, { mode = 'equal', stepSplit, customAmounts }: InstallmentPlanDraft, periods: number,
): PlanSplit | undefined {
  switch (mode) {
    case 'equal':
      return { mode }
    case 'step':
      return readStepSplit(reader, stepSplit, periods)
    case 'custom':
      return readCustomAmounts(reader, customAmounts, periods)
    default:
      return assertNever(mode)
  }
}

function readStepSplit(reader: FieldReader, draft: InstallmentPlanDraft['stepSplit'] = {}, periods: number): PlanSplit | undefined {
  if (periods < 2) return reader.report('installmentPlan.stepSplit.count', 'E217', { reason: 'needsTwoPeriods' })
  const count = reader.count('installmentPlan.stepSplit.count', draft.count, 'E217', { min: 1, max: periods - 1, required: true })
  const amount = reader.amount('installmentPlan.stepSplit.amount', draft.amount, 'E217', { required: true })
  if (amount === 0) return reader.report('installmentPlan.stepSplit.amount', 'E216', { reason: 'belowOneFen' })
  return count && amount ? { mode: 'step', count, amount } : undefined
}

function readCustomAmounts(reader: FieldReader, typed: readonly string[] = [], periods: number): PlanSplit | undefined {
  const field = 'installmentPlan.customAmounts'
  const count = typed.length
  if (count !== periods) return reader.report(field, 'E215', { reason: 'count', count, periods })
  const amounts = typed.flatMap((text, index) => {
    const amount = reader.amount(`${field}.${index}`, text, 'E215', { required: true })
    if (amount === 0) reader.report(`${field}.${index}`, 'E216', { reason: 'belowOneFen' })
    return amount ? [amount] : []
  })
  return { mode: 'custom', amounts }
}
