import { addDays, calendarDate, daysBetween, type CalendarDate } from '../../calendar-date'

const aMonday = calendarDate('2024-01-01')

/**
 * `days` working days later: Saturdays and Sundays do not count. Public holidays and the working weekends that make up for them are not
 * known here, and the words beside the date say so. `days` is a whole number, zero or more; zero gives the date itself.
 */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  let [day, left] = [date, days]
  while (left > 0) {
    day = addDays(day, 1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}

/** True on Saturdays and Sundays. */
export function isWeekend(date: CalendarDate): boolean {
  const weekday = ((daysBetween(aMonday, date) % 7) + 7) % 7
  return weekday > 4
}
