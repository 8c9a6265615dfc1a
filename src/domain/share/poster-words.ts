import type { CalendarDate } from '../calendar-date'

/** What the poster says. Nothing on it is of the person who saves it. */
export interface PosterWords {
  readonly title: readonly string[]
  readonly lead: string
  readonly facts: readonly string[]
  /** How the program is called. */
  readonly name: string
  /** Under the name, beside the code that opens the program. */
  readonly withCode: readonly string[]
  /** The same where there is no code: what to search for. */
  readonly withoutCode: readonly string[]
  /** Stands before the date. */
  readonly note: string
  readonly checkedOn: CalendarDate
}
