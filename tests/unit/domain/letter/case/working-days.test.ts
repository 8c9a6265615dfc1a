import fc from 'fast-check'
import { addDays, calendarDate, daysBetween } from '@/domain/calendar-date'
import { addWorkingDays, isWeekend } from '@/domain/letter/case/working-days'
import { anyDate } from '../../../../support/arbitraries'

it.each([
  ['2026-11-16', 'Monday', '2026-11-19'],
  ['2026-11-17', 'Tuesday', '2026-11-20'],
  ['2026-11-18', 'Wednesday', '2026-11-23'],
  ['2026-11-19', 'Thursday', '2026-11-24'],
  ['2026-11-20', 'Friday', '2026-11-25'],
  ['2026-11-21', 'Saturday', '2026-11-25'],
  ['2026-11-22', 'Sunday', '2026-11-25'],
])('three working days after %s, a %s, is %s', (from, _, to) => {
  expect(addWorkingDays(calendarDate(from), 3)).toBe(to)
})

it('a public holiday counts as the day of the week that it is', () => {
  expect(addWorkingDays(calendarDate('2026-09-30'), 3)).toBe('2026-10-05')
})

it('the result lies between Monday and Friday, with exactly so many of them on the way', () => {
  fc.assert(fc.property(anyDate, fc.integer({ min: 1, max: 30 }), (from, days) => {
    const to = addWorkingDays(from, days)
    const between = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1))
    expect(isWeekend(to)).toBe(false)
    expect(between.filter((day) => !isWeekend(day))).toHaveLength(days)
  }), { numRuns: 300 })
})

it('no days later is the day itself, and a week has one weekend, long ago too', () => {
  expect(addWorkingDays(calendarDate('2026-11-21'), 0)).toBe('2026-11-21')
  const week = Array.from({ length: 7 }, (_, index) => addDays(calendarDate('1999-12-27'), index))
  expect(week.filter(isWeekend)).toEqual(['2000-01-01', '2000-01-02'])
})
