import { addMonths, type CalendarDate } from '../../calendar-date'
import type { NextStep, NextStepKind } from './next-steps'

/** The steps that are worth an entry in the phone's calendar (letters-spec 11); what is to be done at once is not. */
export const calendarStepKinds = [
  'confirmReceipt', 'sendAgain', 'complainToInstitution', 'complaintDue', 'followCourtPapers', 'payInstallment', 'askForSettlementProof',
  'checkCreditReport',
] as const satisfies readonly NextStepKind[]
export type CalendarStepKind = (typeof calendarStepKinds)[number]

/**
 * One entry for the phone's calendar. Its words are chosen by `kind` and name neither creditor nor amount: a calendar shows them on a
 * locked screen.
 */
export interface CalendarEntry {
  readonly kind: CalendarStepKind
  readonly date: CalendarDate
  /** Monthly on the same day up to and including this one; without it the entry is for one day. */
  readonly repeatUntil?: CalendarDate
}

type Payment = Extract<NextStep, { kind: 'payInstallment' }>

/** The last day that every month has: the phone repeats an entry monthly only up to it (letters-spec 6.3). */
const lastCommonDay = 28

/**
 * The steps that have a day from `today` on as calendar entries, in their order. Payments on one day of the month, from the 1st to the
 * 28th, become one monthly entry as long as their reminders fall on one day too; all others stand alone. The reminder of a payment that is
 * less than three days away is for today.
 */
export function calendarEntries(steps: readonly NextStep[], today: CalendarDate): readonly CalendarEntry[] {
  const payments = steps.filter((step): step is Payment => step.kind === 'payInstallment')
  const soon = payments.filter(({ date }) => date < today).map(() => ({ kind: 'payInstallment' as const, date: today }))
  const others = steps.flatMap(({ kind, date }) => (isForCalendar(kind) && kind !== 'payInstallment' && date >= today ? [{ kind, date }] : []))
  const entries = [...soon, ...others, ...paymentEntries(payments.filter(({ date }) => date >= today))]
  return entries.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

function paymentEntries(payments: readonly Payment[]): CalendarEntry[] {
  const [first, ...rest] = payments
  if (!first) return []
  const month = rest.findIndex((payment, index) => !isMonthsAfter(first, payment, index + 1))
  const repeated = month === -1 ? rest : rest.slice(0, month)
  const last = repeated[repeated.length - 1]
  const entry: CalendarEntry = { kind: 'payInstallment', date: first.date, ...(last && { repeatUntil: last.date }) }
  return [entry, ...paymentEntries(rest.slice(repeated.length))]
}

function isMonthsAfter(first: Payment, later: Payment, months: number): boolean {
  const isCommon = dayOf(first.date) <= lastCommonDay && dayOf(first.dueDate) <= lastCommonDay
  return isCommon && later.date === addMonths(first.date, months) && later.dueDate === addMonths(first.dueDate, months)
}

function isForCalendar(kind: NextStepKind): kind is CalendarStepKind {
  return calendarStepKinds.some((known) => known === kind)
}

function dayOf(date: CalendarDate): number {
  return Number(date.slice(-2))
}
