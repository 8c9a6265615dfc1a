import { parseCalendarDate, type CalendarDate } from '@/domain/calendar-date'
import type { ComplaintLevel } from '@/domain/letter/after-sending/complaint'
import type { LenderKind } from '@/domain/letter/case/institution'
import type { AgreedPayment, CaseChannel, CaseEntry, CaseEvent } from '@/domain/letter/case/letter-case'
import { parseAmount } from '@/domain/money'
import { failure, success, type Result } from '@/domain/result'

export interface PaymentFields {
  readonly dueDate?: string
  readonly amount?: string
}

/** What is filled in about something that happened. */
export interface EntryFields {
  readonly date: string
  readonly channel?: CaseChannel
  readonly ticketNo?: string
  readonly note?: string
  readonly proofs: readonly string[]
  readonly reason?: 'given' | 'notGiven'
  readonly level?: ComplaintLevel
  readonly lenderKind?: LenderKind
  readonly deadline?: string
  readonly payments: readonly PaymentFields[]
}

/** Sentences by the field beside which they stand. */
export type EntryProblems = Readonly<Record<string, string>>

const withChannel: readonly CaseEvent[] = ['sent', 'acknowledged', 'offerReceived', 'approved', 'partly', 'rejected', 'agreed', 'complained']
const withTicket: readonly CaseEvent[] = ['sent', 'acknowledged', 'complained']

export function asksForChannel(event: CaseEvent): boolean {
  return withChannel.includes(event)
}

export function asksForTicket(event: CaseEvent): boolean {
  return withTicket.includes(event)
}

/** The entry, or what is missing for it. `letterText` gives the letter of a day; nothing when there is none for that day. */
export function entryOf(
  event: CaseEvent, fields: EntryFields, letterText: (day: CalendarDate) => string | undefined,
): Result<CaseEntry, EntryProblems> {
  const date = parseCalendarDate(fields.date)
  if (!date.ok) return failure({ date: '选一个日期。' })
  const facts = {
    date: date.value,
    proofs: fields.proofs,
    ...(fields.channel && asksForChannel(event) && { channel: fields.channel }),
    ...(asksForTicket(event) && typed('ticketNo', fields.ticketNo)),
    ...typed('note', fields.note),
  }
  switch (event) {
    case 'sent': {
      const text = letterText(date.value)
      return text === undefined
        ? failure({ date: '信里有的日期晚于这一天，或者信还没写好。核对一下。' })
        : success({ ...facts, event, text })
    }
    case 'rejected':
      return fields.reason ? success({ ...facts, event, reasonGiven: fields.reason === 'given' }) : failure({ reason: '选一项。' })
    case 'agreed': {
      const payments = readPayments(fields.payments)
      return payments.ok ? success({ ...facts, event, payments: payments.value }) : payments
    }
    case 'complained':
      return fields.level ? success({ ...facts, event, level: fields.level }) : failure({ level: '选一项。' })
    case 'sued': {
      const deadline = parseCalendarDate(fields.deadline ?? '')
      return success({ ...facts, event, ...(deadline.ok && { deadline: deadline.value }) })
    }
    default:
      return success({ ...facts, event })
  }
}

/** The problems that remain when these fields have been changed. */
export function withoutProblemsOf(changed: readonly string[], problems: EntryProblems): EntryProblems {
  const isOf = (problem: string, field: string) => problem === field || (field === 'payments' && problem.startsWith('payment-'))
  return Object.fromEntries(Object.entries(problems).filter(([problem]) => !changed.some(field => isOf(problem, field))))
}

/** A row in which nothing is filled in is no payment. */
function readPayments(rows: readonly PaymentFields[]): Result<readonly AgreedPayment[], EntryProblems> {
  const payments: AgreedPayment[] = []
  const problems: Record<string, string> = {}
  rows.forEach(({ dueDate = '', amount = '' }, index) => {
    if (dueDate === '' && amount.trim() === '') return
    const [day, sum] = [parseCalendarDate(dueDate), parseAmount(amount)]
    if (!day.ok) problems[`payment-${index}-date`] = '选一个日期。'
    if (!sum.ok || sum.value === 0) problems[`payment-${index}-amount`] = '写数字，比如 860。'
    else if (day.ok) payments.push({ dueDate: day.value, amount: sum.value })
  })
  if (Object.keys(problems).length > 0) return failure(problems)
  return success(payments.sort((one, other) => (one.dueDate < other.dueDate ? -1 : one.dueDate > other.dueDate ? 1 : 0)))
}

function typed<Key extends string>(key: Key, text = ''): Partial<Record<Key, string>> {
  const clean = text.trim()
  return clean === '' ? {} : { [key]: clean } as Record<Key, string>
}
