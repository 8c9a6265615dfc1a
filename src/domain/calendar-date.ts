import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { failure, success, type Result } from './result'
import { cleanLine, toHalfWidth } from './text'

dayjs.extend(utc)

declare const brand: unique symbol

/** A day of the calendar as 'YYYY-MM-DD', without time or zone. Plain comparison of strings gives the order in time. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' }

/** 'YYYY-MM-DD', quicker than dayjs's own format. */
const textOf = (day: dayjs.Dayjs) => day.toISOString().slice(0, 10) as CalendarDate

/** For constants: the date in a text such as '2026-11-21'. Throws a RangeError when it is not a day of the calendar. */
export function calendarDate(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  if (!parsed.ok) throw new RangeError(`Not a date: ${text}`)
  return parsed.value
}

/** Reads a typed date, 'YYYY-MM-DD' with half- or full-width signs. Only real days of the years 1900 to 2199. */
export function parseCalendarDate(text: string): Result<CalendarDate, 'missing' | 'format'> {
  const typed = toHalfWidth(cleanLine(text)).trim()
  if (typed === '') return failure('missing')
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(typed)) return failure('format')
  // Dayjs rolls a day that does not exist over into the next month, so only real days come back unchanged.
  return textOf(dayjs.utc(typed)) === typed ? success(typed as CalendarDate) : failure('format')
}

/** The day it is in Beijing (UTC+8, no summer time) at a moment given in milliseconds since 1970-01-01 UTC. */
export function todayInBeijing(epochMs: number): CalendarDate {
  return textOf(dayjs.utc(epochMs).add(8, 'hour'))
}

/** `months` later on the same day of the month, or on the last day of a month that has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return textOf(dayjs.utc(date).add(months, 'month'))
}

/** `days` later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return textOf(dayjs.utc(date).add(days, 'day'))
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day')
}

/** 2026年11月20日, without leading zeros. */
export function formatLongDate(date: CalendarDate): string {
  return dayjs.utc(date).format('YYYY年M月D日')
}

/** 2026年8月, without a leading zero. */
export function formatYearMonth(date: CalendarDate): string {
  return dayjs.utc(date).format('YYYY年M月')
}
