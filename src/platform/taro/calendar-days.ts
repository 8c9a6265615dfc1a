import type { CalendarDate } from '@/domain/calendar-date'
import type { CalendarEvent } from '../ports'

/** Beijing is 8 hours ahead of UTC and has no summer time. */
const nineInBeijing = 9 - 8
const lastMinuteInBeijing = { hour: 23 - 8, minute: 59 }

/** A moment in seconds since 1970-01-01 UTC. */
type Seconds = number

/** 9 in the morning of a day in Beijing. */
export function morningOf(date: CalendarDate): Seconds {
  return secondsAt(date, nineInBeijing, 0)
}

/** The last minute of a day in Beijing. */
export function nightOf(date: CalendarDate): Seconds {
  return secondsAt(date, lastMinuteInBeijing.hour, lastMinuteInBeijing.minute)
}

/** Whether every month has that day. Calendars leave out the months that have not, and WeChat does not take such an event at all. */
export function canRepeatMonthly({ startDate }: CalendarEvent): boolean {
  return Number(startDate.slice(-2)) <= 28
}

function secondsAt(date: CalendarDate, utcHour: number, minute: number): Seconds {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day, utcHour, minute) / 1000
}
