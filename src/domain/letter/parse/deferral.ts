import { addMonths, daysBetween, type CalendarDate } from '../../calendar-date'
import type { DeferralDraft } from '../draft'
import type { DeferralAsk } from '../request'
import type { FieldReader } from './field-reader'

/** Months that lenders usually grant, and that they hardly ever do (letters-spec 3.2). */
const usualMonths = 3
const unlikelyMonths = 12
/** How far the first deferred due date may lie from today before the debtor is asked to look again, in days. */
const usualDays = { before: 180, after: 60 }

interface DeferralContext {
  /** With an installment plan nobody asks how to go on after the deferral, or what to pay during it. */
  readonly hasPlan: boolean
  readonly today: CalendarDate
}

/** The ask for more time (letters-spec 3.2). */
export function parseDeferral(
  reader: FieldReader, draft: DeferralDraft = {}, { hasPlan, today }: DeferralContext,
): DeferralAsk | undefined {
  const months = reader.count('deferral.months', draft.months, 'E201', { min: 1, max: 60, required: true })
  if (months && months > usualMonths) reader.report('deferral.months', 'W201', { months })
  if (months && months > unlikelyMonths) reader.report('deferral.months', 'W204', { months })
  const fromDueDate = readFromDueDate(reader, draft.fromDueDate, today)
  const interestDuring = draft.interestDuring ?? 'askNoPenalty'
  const ask = months && fromDueDate
    ? { kind: 'deferral' as const, months, fromDueDate, resumeDate: addMonths(fromDueDate, months), interestDuring }
    : undefined
  if (hasPlan) return ask

  const afterMode = reader.choice('deferral.afterMode', draft.afterMode)
  const duringPay = reader.amount('deferral.duringPay', draft.duringPay, 'E203') || undefined
  return ask && afterMode && { ...ask, afterMode, duringPay }
}

function readFromDueDate(reader: FieldReader, typed: string | undefined, today: CalendarDate): CalendarDate | undefined {
  const field = 'deferral.fromDueDate'
  const date = reader.date(field, typed, 'E202', { required: true })
  const days = date ? daysBetween(today, date) : 0
  if (days < -usualDays.before) reader.report(field, 'W202', { reason: 'early', days: -days })
  if (days > usualDays.after) reader.report(field, 'W202', { reason: 'late', days })
  return date
}
