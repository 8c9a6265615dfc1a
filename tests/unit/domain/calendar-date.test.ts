import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import {
  addDays, addMonths, calendarDate, daysBetween, formatLongDate, formatYearMonth, parseCalendarDate, todayInBeijing,
} from '@/domain/calendar-date'
import { anyDate } from '../../support/arbitraries'

describe('reading a typed date', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    [' 2026-11-21 ', '2026-11-21'],
    ['２０２６－１１－２１', '2026-11-21'],
    ['2028-02-29', '2028-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2199-12-31', '2199-12-31'],
  ])('takes %j as %s', (text, expected) => {
    expect(parseCalendarDate(text)).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['2026-02-29', 'format'],
    ['2100-02-29', 'format'],
    ['2026-04-31', 'format'],
    ['2026-13-01', 'format'],
    ['2026-00-10', 'format'],
    ['2026-01-00', 'format'],
    ['2026-1-5', 'format'],
    ['2026/01/05', 'format'],
    ['20260105', 'format'],
    ['2026年1月5日', 'format'],
    ['1899-12-31', 'format'],
    ['2200-01-01', 'format'],
    ['2026-01-05T00:00:00Z', 'format'],
    ['昨天', 'format'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parseCalendarDate(text)).toEqual({ ok: false, error: reason })
  })

  it('throws for a constant that is not a date', () => {
    expect(() => calendarDate('2026-02-30')).toThrow(RangeError)
  })
})

describe('today', () => {
  it.each([
    ['2026-11-21T12:15:00Z', '2026-11-21'],
    ['2026-11-21T15:59:59Z', '2026-11-21'],
    ['2026-11-21T16:00:00Z', '2026-11-22'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
  ])('at %s is %s in Beijing', (moment, day) => {
    expect(todayInBeijing(Date.parse(moment))).toBe(day)
  })
})

describe('calculating with dates', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-12-31', 3, '2027-03-31'],
    ['2027-01-30', 1, '2027-02-28'],
    ['2027-01-30', 2, '2027-03-30'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-12-15', 60, '2031-12-15'],
    ['2026-12-15', 0, '2026-12-15'],
  ])('%s plus %d months is %s', (from, months, expected) => {
    expect(addMonths(calendarDate(from), months)).toBe(expected)
  })

  it('keeps the day of the month or takes the last day of the month', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, months) => {
      const later = addMonths(date, months)
      const isLastOfMonth = addDays(later, 1).endsWith('-01')
      const keepsDay = later.slice(8) === date.slice(8) || (isLastOfMonth && later.slice(8) < date.slice(8))
      deepStrictEqual({ date: parseCalendarDate(later), keepsDay }, { date: { ok: true, value: later }, keepsDay: true })
    }), { numRuns: 2000 })
  })

  it.each([
    ['2026-11-21', '2026-11-21', 0],
    ['2026-11-21', '2026-11-22', 1],
    ['2026-11-21', '2026-10-22', -30],
    ['2027-12-31', '2028-03-01', 61],
    ['1986-05-03', '1986-05-05', 2],
  ])('from %s to %s are %d days', (from, to, days) => {
    expect(daysBetween(calendarDate(from), calendarDate(to))).toBe(days)
  })

  it('counts the days that it adds', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
      deepStrictEqual(daysBetween(date, addDays(date, days)), days)
    }), { numRuns: 2000 })
  })
})

describe('showing a date', () => {
  it('has no leading zeros', () => {
    expect(formatLongDate(calendarDate('2026-11-20'))).toBe('2026年11月20日')
    expect(formatLongDate(calendarDate('2027-01-05'))).toBe('2027年1月5日')
    expect(formatYearMonth(calendarDate('2026-08-01'))).toBe('2026年8月')
  })
})
