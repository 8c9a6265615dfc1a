import fc from 'fast-check'
import { addDays, calendarDate } from '@/domain/calendar-date'

const firstDay = calendarDate('2000-01-01')

/** Any day from 2000 to 2099. */
export const anyDate = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(firstDay, days))
