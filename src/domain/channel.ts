import type { CalendarDate } from './calendar-date'

/** A place that a person can turn to: a help line, an office, a court, a mini-program. Everything in it is shown as it stands. */
export interface Channel<Id extends string = string> {
  readonly id: Id
  readonly name: string
  /** Digits to dial. Absent where nobody answers a call, or where the number depends on the lender or the place. */
  readonly number?: string
  /** Who runs it. */
  readonly operator: string
  readonly useFor: readonly string[]
  /** What to say there, word for word; for a place where nobody answers, what to do there. */
  readonly say: string
  /** What not to expect of it. */
  readonly notFor: readonly string[]
  /** Absent where they could not be confirmed. */
  readonly hours?: string
  readonly checkedOn: CalendarDate
  readonly recheckBy: CalendarDate
}
