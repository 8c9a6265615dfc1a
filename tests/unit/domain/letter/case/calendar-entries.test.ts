import fc from 'fast-check'
import { addDays, addMonths, calendarDate, type CalendarDate } from '@/domain/calendar-date'
import { calendarEntries, type CalendarEntry } from '@/domain/letter/case/calendar-entries'
import { nextSteps } from '@/domain/letter/case/next-steps'
import { anyDate } from '../../../../support/arbitraries'
import { aCase, anEntry, paymentsOn } from '../../../../support/builders/letter-case'

const today = calendarDate('2026-11-21')
const agreedOn = (...dates: readonly string[]) => aCase(
  anEntry('sent', '2026-11-01'), anEntry('approved', '2026-11-02'), anEntry('agreed', '2026-11-03', { payments: paymentsOn(...dates) }),
)
const entriesFor = (...dates: readonly string[]) => calendarEntries(nextSteps(agreedOn(...dates), today), today)
const short = ({ date, repeatUntil }: CalendarEntry) => (repeatUntil ? `${date}..${repeatUntil}` : date)

describe('payments', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['on one day of the month are one monthly entry', ['2026-12-15', '2027-01-15', '2027-02-15'], ['2026-12-12..2027-02-12']],
    ['on the 28th too', ['2026-12-28', '2027-01-28', '2027-02-28'], ['2026-12-25..2027-02-25']],
    ['on the 29th stand alone', ['2026-12-29', '2027-01-29'], ['2026-12-26', '2027-01-26']],
    ['at the end of the month stand alone', ['2026-12-31', '2027-01-31', '2027-02-28'], ['2026-12-28', '2027-01-28', '2027-02-25']],
    ['on the 1st stand alone where the reminders fall on different days', ['2027-02-01', '2027-03-01', '2027-04-01'], [
      '2027-01-29', '2027-02-26', '2027-03-29',
    ]],
    ['with a down payment on another day repeat without it', ['2026-12-01', '2026-12-15', '2027-01-15'], ['2026-11-28', '2026-12-12..2027-01-12']],
    ['with a month left out repeat up to it', ['2026-12-15', '2027-01-15', '2027-03-15'], ['2026-12-12..2027-01-12', '2027-03-12']],
    ['of one day is one entry', ['2026-12-15'], ['2026-12-12']],
    ['less than three days away are for today', ['2026-11-22', '2026-12-22', '2027-01-22'], ['2026-11-21', '2026-12-19..2027-01-19']],
  ])('%s', (_, dates, expected) => {
    expect(entriesFor(...dates).map(short)).toEqual(expected)
  })

  /** The days on which the phone shows an entry. */
  const shownOn = ({ date, repeatUntil = date }: CalendarEntry): CalendarDate[] => {
    const days: CalendarDate[] = []
    for (let month = 0; addMonths(date, month) <= repeatUntil; month += 1) days.push(addMonths(date, month))
    return days
  }

  it('are each announced once, three days before or today, and no monthly entry goes beyond the 28th', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 40 }), (first, count, before) => {
      const dates = Array.from({ length: count }, (_, index) => addMonths(first, index))
      const day = addDays(first, -before)
      const log = [anEntry('sent', '2000-01-01'), anEntry('approved', '2000-01-01'), anEntry('agreed', '2000-01-01', { payments: paymentsOn(...dates) })]
      const entries = calendarEntries(nextSteps(aCase(...log), day), day)
      const expected = dates.map((due) => (addDays(due, -3) < day ? day : addDays(due, -3)))
      expect(entries.flatMap(shownOn).sort()).toEqual(expected)
      for (const { date, repeatUntil } of entries) if (repeatUntil) expect(Number(date.slice(-2))).toBeLessThanOrEqual(28)
    }), { numRuns: 200 })
  })
})

describe('other steps', () => {
  it('come as single entries, those to be done at once and those in the past left out', () => {
    const steps = nextSteps(aCase(anEntry('sent', '2026-11-16')), today)
    expect(calendarEntries(steps, today)).toEqual([
      { kind: 'sendAgain', date: '2026-11-23' },
      { kind: 'complainToInstitution', date: '2026-12-01' },
    ])
  })

  it('keep the date of court papers', () => {
    const sued = aCase(anEntry('sent', '2026-11-16'), anEntry('sued', '2026-11-20', { deadline: calendarDate('2026-12-05') }))
    expect(calendarEntries(nextSteps(sued, today), today)).toEqual([{ kind: 'followCourtPapers', date: '2026-12-05' }])
  })
})
