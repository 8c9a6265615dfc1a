import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { scamAdvice, scamCheckBlindSpots, scamLevelAdvice } from '@/content/scam/advice'
import { scamRules } from '@/content/scam/rules'
import { checkMessage, longestCheckedText } from '@/domain/scam/check-message'
import { failure, success, type Result } from '@/domain/result'
import { measureScamCheck, type ScamMeasurement, type ScamRates } from './measure-scam-check'

/** Where the command reads and writes. */
export interface ScamCheckIo {
  /** The whole of standard input; throws when there is none to read. */
  readonly stdin: () => string
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

/** 0: checked, whatever was found; 2: bad options, or something cannot be read. */
export type ExitStatus = 0 | 2

const usage = `Usage: npm run scam:check < TEXT
       npm run scam:check -- --jsonl FILE
       npm run scam:check -- --measure
  --jsonl FILE   one line {"id","text"} after another; writes {"id","level","hits"} for each, in the same order
  --measure      how many texts of each labelled file are told apart, and how long 5,000 characters take
`

const levelNames = { high: '高危', suspicious: '可疑', none: '未发现典型特征' } as const

/** The `scam:check` command (architecture 12): how far texts are like the known offers; `measure` is what `--measure` prints. */
export function runScamCheck(args: readonly string[], io: ScamCheckIo, measure = () => measureScamCheck(100)): ExitStatus {
  const options = readOptions(args)
  if (!options.ok) {
    io.stderr(`${options.error}\n${usage}`)
    return 2
  }
  const { jsonl, isMeasured } = options.value
  if (isMeasured) {
    io.stdout(measurementText(measure()))
    return 0
  }
  if (jsonl !== undefined) return checkLines(jsonl, io)
  const text = attempt(io.stdin)
  if (!text.ok) {
    io.stderr(`标准输入读不了：${text.error}\n${usage}`)
    return 2
  }
  io.stdout(report(text.value.replace(/^\uFEFF/, '')))
  return 0
}

function readOptions(args: readonly string[]): Result<{ readonly jsonl?: string; readonly isMeasured: boolean }, string> {
  const parsed = attempt(() => parseArgs({ args: [...args], options: { jsonl: { type: 'string' }, measure: { type: 'boolean' } } }))
  if (!parsed.ok) return parsed
  const { jsonl, measure } = parsed.value.values
  return success({ jsonl, isMeasured: measure === true })
}

function attempt<T>(work: () => T): Result<T, string> {
  try {
    return success(work())
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error))
  }
}

/** A line that cannot be read has its line of output too, without hits, and is named on standard error. */
function checkLines(file: string, { stdout, stderr }: ScamCheckIo): ExitStatus {
  const read = attempt(() => readFileSync(file, 'utf8'))
  if (!read.ok) {
    stderr(`${file}：这个文件打不开。\n`)
    return 2
  }
  const lines = read.value.replace(/^\uFEFF/, '').split('\n')
  if (lines[lines.length - 1] === '') lines.pop()
  let status: ExitStatus = 0
  lines.forEach((line, index) => {
    const { id, text } = readLine(line)
    if (text === undefined) {
      stderr(`${file}：第 ${index + 1} 行读不懂，要有 text。\n`)
      status = 2
    }
    const { level, hits } = checkMessage(text ?? '', scamRules)
    stdout(`${JSON.stringify({ id, level, hits })}\n`)
  })
  return status
}

function readLine(line: string): { readonly id: unknown; readonly text?: string } {
  const parsed = attempt<unknown>(() => JSON.parse(line))
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return { id: null }
  const { id = null, text } = parsed.value as { readonly id?: unknown; readonly text?: unknown }
  return typeof text === 'string' ? { id, text } : { id }
}

function report(text: string): string {
  const { level, hits, cut } = checkMessage(text, scamRules)
  const found = hits.flatMap(({ rule: id, start, end }) => {
    const rule = scamRules.rules.find(each => each.id === id)
    return rule ? [{ rule, words: text.slice(start, end).replace(/\s+/g, ' ') }] : []
  })
  const rules = [...new Set(found.map(({ rule }) => rule))]
  const reasons = rules.map((rule) => {
    const words = [...new Set(found.filter(each => each.rule === rule).map(each => each.words))]
    return `- ${words.map(each => `「${each}」`).join('')} ${rule.reason}（${rule.id}）\n`
  })
  const advice = [...new Set([...scamLevelAdvice[level], ...rules.map(rule => scamAdvice[rule.advice])])]
  return [
    `${levelNames[level]}\n`,
    ...(cut ? [`只看了前 ${longestCheckedText} 个字。\n`] : []),
    ...(reasons.length > 0 ? ['\n看到的\n', ...reasons] : []),
    '\n接下来\n',
    ...advice.map(line => `- ${line}\n`),
    '\n看不到的\n',
    ...scamCheckBlindSpots.map(line => `- ${line}\n`),
  ].join('')
}

function measurementText({ parts, speed }: ScamMeasurement): string {
  return [...parts.map(rateLine), `speed\t${speed.characters} characters\t${speed.median.toFixed(2)} ms\tmedian of ${speed.runs}, best ${speed.best.toFixed(2)} ms\n`].join('')
}

function rateLine({ part, scams, found, foundHigh, innocents, suspicious, high }: ScamRates): string {
  const share = (count: number, all: number) => `${count}/${all} (${(all === 0 ? 0 : (count / all) * 100).toFixed(1)}%)`
  return `${part}\tscams found ${share(found, scams)}, of them high ${share(foundHigh, scams)}`
    + `\tinnocents suspicious ${share(suspicious, innocents)}, high ${share(high, innocents)}\n`
}

if (require.main === module) {
  process.exitCode = runScamCheck(process.argv.slice(2), {
    stdin: () => readFileSync(0, 'utf8'),
    stdout: text => process.stdout.write(text),
    stderr: text => process.stderr.write(text),
  })
}
