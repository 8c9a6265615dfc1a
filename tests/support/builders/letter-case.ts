import { calendarDate } from '@/domain/calendar-date'
import type { CaseEntry, CaseEntryOf, CaseEvent, LetterCase } from '@/domain/letter/case/letter-case'
import { fen } from '@/domain/money'

type Details<Event extends CaseEvent> = Partial<Omit<CaseEntryOf<Event>, 'event' | 'date'>>

/** An entry of a log. What its event needs is filled in: a text, no reason given, no payments, a complaint to the institution. */
export function anEntry<Event extends CaseEvent>(event: Event, date: string, details?: Details<Event>): CaseEntry {
  const needed = { text: '申请书\n', reasonGiven: false, payments: [], level: 'institution' } as const
  const { text, reasonGiven, payments, level } = needed
  const own: Partial<Record<CaseEvent, object>> = { sent: { text }, rejected: { reasonGiven }, agreed: { payments }, complained: { level } }
  return { event, date: calendarDate(date), proofs: [], ...own[event], ...details } as CaseEntry
}

/** A case with these entries. */
export function aCase(...log: readonly CaseEntry[]): LetterCase {
  return { log }
}

/** Payments of 860.00 yuan on these days. */
export function paymentsOn(...dates: readonly string[]) {
  return dates.map((date) => ({ dueDate: calendarDate(date), amount: fen(86_000) }))
}
