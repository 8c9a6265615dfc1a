import { addDays, type CalendarDate } from '../../calendar-date'

/**
 * Kinds of institution that a complaint can be about, by who supervises them (law/channels): a bank stands for trust and car-finance
 * companies too, a small-loan company for guarantee companies and local asset managers.
 */
export const institutionKinds = ['bank', 'consumerFinance', 'smallLoan', 'payment', 'creditReporting'] as const
export type InstitutionKind = (typeof institutionKinds)[number]

/** Who lent the money. `unsure`: to be read in the contract before anything depends on it. */
export const lenderKinds = ['bank', 'consumerFinance', 'smallLoan', 'unsure'] as const
export type LenderKind = (typeof lenderKinds)[number]

/** Days in which a complaint is to be decided, from the day it was received; the day of receipt does not count. */
export interface ComplaintDeadline {
  /** 15 days: facts are clear, the matter is simple. */
  readonly due: CalendarDate
  /** 30 days: the matter is complex. */
  readonly dueIfComplex: CalendarDate
  /** 60 days: prolonged once more for special reasons, which the institution has to tell. */
  readonly dueAtLatest: CalendarDate
}

/**
 * Until when a complaint that was received on `receivedOn` is to be decided: 15, 30 or 60 calendar days (complaint-handling-2020, 18 and
 * 43). Banks and consumer finance companies only; there is no national period for the others, so nothing is given for them.
 */
export function complaintDeadline(kind: InstitutionKind | LenderKind | undefined, receivedOn: CalendarDate): ComplaintDeadline | undefined {
  if (!isBoundByComplaintPeriod(kind)) return undefined
  return { due: addDays(receivedOn, 15), dueIfComplex: addDays(receivedOn, 30), dueAtLatest: addDays(receivedOn, 60) }
}

/** True for banks and consumer finance companies, which the rules on handling complaints bind. */
export function isBoundByComplaintPeriod(kind: InstitutionKind | LenderKind | undefined): kind is 'bank' | 'consumerFinance' {
  return kind === 'bank' || kind === 'consumerFinance'
}
