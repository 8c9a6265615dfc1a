import { parseArgs } from 'node:util'
import { parseCalendarDate, todayInBeijing, type CalendarDate } from '@/domain/calendar-date'
import { checkContent } from '@/domain/content-check/check-content'
import type { Content } from '@/domain/content-check/content'
import { failure, success, type Result } from '@/domain/result'
import { publishedContent } from './published-content'

/** Where the command writes, and what time it is. */
export interface CommandIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number
}

const usage = `Usage: npm run check:content -- [--on YYYY-MM-DD]
  --on DATE  check as on this day (otherwise today in Beijing)
`

/**
 * The `check:content` command (architecture 12), a check before a release: one line for each finding, `level<TAB>id<TAB>what`.
 * 0: no error, perhaps warnings; 1: errors; 2: arguments that cannot be read.
 */
export function runCheckContent(args: readonly string[], content: Content, io: CommandIo): 0 | 1 | 2 {
  const day = readDay(args, io.now)
  if (!day.ok) {
    io.stderr(`${day.error}\n${usage}`)
    return 2
  }
  const findings = checkContent(content, day.value)
  io.stdout(findings.map(({ level, id, what }) => `${level}\t${id}\t${what}\n`).join(''))
  return findings.some(({ level }) => level === 'error') ? 1 : 0
}

function readDay(args: readonly string[], now: () => number): Result<CalendarDate, string> {
  try {
    const { values } = parseArgs({ args: [...args], options: { on: { type: 'string' } } })
    if (values.on === undefined) return success(todayInBeijing(now()))
    const day = parseCalendarDate(values.on)
    return day.ok ? success(day.value) : failure(`Not a date: ${values.on}`)
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error))
  }
}

if (require.main === module) {
  process.exitCode = runCheckContent(process.argv.slice(2), publishedContent, {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    now: Date.now,
  })
}
