import { failure, success } from '@/domain/result'
import { canRepeatMonthly, morningOf, nightOf } from '../taro/calendar-days'
import type { Calendar, CalendarEvent } from '../ports'
import { download } from './download'

/** A file that calendar programs open, where WeChat writes into the phone's own. */
export function createCalendar(browser: Window & typeof globalThis): Calendar {
  return {
    async addEvent(event) {
      if (event.repeatMonthlyUntil !== undefined && !canRepeatMonthly(event)) return failure('unsupported')
      download(browser, '日历提醒.ics', toICalendar(event, Date.now() / 1000), 'text/calendar')
      return success('downloaded')
    },
  }
}

/** RFC 5545. Times are in UTC, so that no table of time zones is needed. */
function toICalendar({ title, startDate, alarmMinutes, repeatMonthlyUntil: until }: CalendarEvent, now: number): string {
  const summary = escapeText(title)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//yuqi-buhuang//ZH',
    'BEGIN:VEVENT',
    `UID:${utc(now)}-${startDate}@yuqi-buhuang`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(morningOf(startDate))}`,
    ...(until === undefined ? [] : [`RRULE:FREQ=MONTHLY;UNTIL=${utc(nightOf(until))}`]),
    `SUMMARY:${summary}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:-PT${alarmMinutes}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** 20270115T010000Z */
function utc(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, '')
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

const longestLine = 75

/** A line has at most 75 bytes of UTF-8; what is more goes on after a line break and a blank. */
function folded(line: string): string {
  let used = 0
  return Array.from(line, (character) => {
    const size = bytesOf(character)
    const isFull = used + size > longestLine
    used = isFull ? 1 + size : used + size
    return isFull ? `\r\n ${character}` : character
  }).join('')
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return [0x80, 0x800, 0x10000].filter((limit) => code >= limit).length + 1
}
