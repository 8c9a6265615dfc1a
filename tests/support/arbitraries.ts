import fc from 'fast-check'
import { addDays, calendarDate } from '@/domain/calendar-date'

const firstDay = calendarDate('2000-01-01')

/** Any day from 2000 to 2099. */
export const anyDate = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(firstDay, days))

const anyCharacter = fc.integer({ min: 0, max: 0x10_f7ff }).map((place) => String.fromCodePoint(place < 0xd800 ? place : place + 0x800))

/** Any text of so many characters at most. The unit `binary` of fast-check lists all of Unicode anew in each test file, for a second. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, maxLength })
}
