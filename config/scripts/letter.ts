import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { issueSentences } from '@/content/letter/issue-sentences'
import { letterPhrases } from '@/content/letter/phrases'
import { wordRules } from '@/content/letter/word-rules'
import { assertNever } from '@/domain/assert-never'
import { parseCalendarDate, todayInBeijing, type CalendarDate } from '@/domain/calendar-date'
import { composeCallOutline } from '@/domain/letter/compose-call-outline'
import { composeLetter, letterTitle } from '@/domain/letter/compose-letter'
import { composeShortMessage } from '@/domain/letter/compose-short-message'
import { findAsk } from '@/domain/letter/compose/find-ask'
import { paymentsDuringDeferral } from '@/domain/letter/compose/plan'
import type { LetterDocument } from '@/domain/letter/document'
import type { LetterDraft } from '@/domain/letter/draft'
import type { FieldIssue } from '@/domain/letter/issue'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { letterFileName } from '@/domain/letter/letter-file-name'
import { maskForExport } from '@/domain/letter/mask-letter'
import { parseLetterDraft } from '@/domain/letter/parse-letter-draft'
import type { LetterRequest } from '@/domain/letter/request'
import { addFen, amountInWords } from '@/domain/money'
import { failure, success, type Result } from '@/domain/result'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { toPlainText } from '@/renderers/letter/plain-text'
import { toShortMessages } from '@/renderers/letter/short-messages'
import { openEnvelope } from '@/storage/envelope'
import { letterDraftCollection } from '@/storage/letter-drafts'
import { measureLetter } from './letter-speed'

/** Where the command writes and what time it is. */
export interface CommandIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number
}

/** 0: a letter; 1: the draft has problems; 2: bad options, or the file cannot be read as a case. */
export type ExitStatus = 0 | 1 | 2

const usage = `Usage: npm run letter -- CASE.json [--out DIR] [--today YYYY-MM-DD] [--masked] [--json] [--measure]
  --out DIR      also write the letter as .docx into DIR
  --today DATE   check as if on this day (otherwise the day the case was saved)
  --masked       mask the phone number and the last four of the identity number
  --json         one JSON object on standard output
  --measure      print only how long checking, composing and the .docx take
`

interface Options {
  readonly casePath: string
  readonly out?: string
  readonly today?: CalendarDate
  readonly isMasked: boolean
  readonly asJson: boolean
  readonly isMeasured: boolean
}

interface Case {
  readonly draft: LetterDraft
  readonly today: CalendarDate
}

interface Letter {
  readonly request: LetterRequest
  readonly full: string
  readonly short: readonly string[]
  readonly call: string
  readonly docxPath?: string
}

/** The `letter` command (architecture 12): reads a case, writes the letter or what is wrong with it. */
export function runLetter(args: readonly string[], io: CommandIo): ExitStatus {
  const options = readOptions(args)
  if (!options.ok) {
    io.stderr(`${options.error}\n${usage}`)
    return 2
  }
  const opened = readCase(options.value, io.now)
  if (!opened.ok) {
    if (options.value.asJson) io.stdout(jsonReport(null, [{ field: '', code: 'unreadable', level: 'error', text: opened.error }]))
    io.stderr(`${opened.error}\n`)
    return 2
  }
  const { draft, today } = opened.value
  const parsed = parseLetterDraft(draft, today, wordRules)
  if (!parsed.ok) {
    if (options.value.asJson) {
      io.stdout(jsonReport(today, parsed.error.map(describe)))
    } else {
      io.stdout(problemLines(parsed.error.filter(({ level }) => level !== 'warning')))
      io.stderr(problemLines(parsed.error.filter(({ level }) => level === 'warning')))
    }
    return 1
  }
  if (options.value.isMeasured) {
    io.stdout(speedLines(draft, today))
    return 0
  }
  const letter = makeLetter(parsed.value.request, options.value)
  const warnings = parsed.value.warnings
  if (options.value.asJson) {
    io.stdout(jsonReport(today, warnings.map(describe), letter))
  } else {
    io.stdout(`== full ==\n${letter.full}\n== short ==\n${letter.short.join('\n\n')}\n\n== call ==\n${letter.call}`)
    io.stderr(problemLines(warnings))
  }
  if (letter.docxPath !== undefined) io.stderr(`${letter.docxPath}\n`)
  return 0
}

function readOptions(args: readonly string[]): Result<Options, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, today: { type: 'string' }, masked: { type: 'boolean' }, json: { type: 'boolean' }, measure: { type: 'boolean' } },
    })
    const [casePath, ...others] = positionals
    if (casePath === undefined || others.length > 0) return failure('Give one CASE.json.')
    const today = values.today === undefined ? undefined : parseCalendarDate(values.today)
    if (today && !today.ok) return failure(`Not a date: ${values.today}`)
    return success({
      casePath,
      out: values.out,
      today: today?.value,
      isMasked: values.masked === true,
      asJson: values.json === true,
      isMeasured: values.measure === true,
    })
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error))
  }
}

function readCase({ casePath, today }: Options, now: () => number): Result<Case, string> {
  const raw = readJson(casePath)
  if (!raw.ok) return raw
  const opened = openEnvelope(letterDraftCollection, raw.value)
  switch (opened.status) {
    case 'ok':
    case 'migrated': {
      const savedAt = Date.parse(opened.savedAt)
      return success({ draft: opened.data, today: today ?? todayInBeijing(Number.isNaN(savedAt) ? now() : savedAt) })
    }
    case 'too-new': return failure(`${casePath}：这份文件是更新的版本写的，这里读不了。`)
    case 'corrupt':
    case 'empty':
      return failure(`${casePath}：这不是一封信的草稿，要有 version、savedAt 和 data。`)
    default: return assertNever(opened)
  }
}

function readJson(casePath: string): Result<unknown, string> {
  try {
    return success(JSON.parse(readFileSync(casePath, 'utf8').replace(/^\uFEFF/, '')))
  } catch (error) {
    const reason = error instanceof SyntaxError ? '不是 JSON' : '打不开'
    return failure(`${casePath}：这个文件${reason}。`)
  }
}

function makeLetter(request: LetterRequest, { out, isMasked }: Options): Letter {
  const mask = (document: LetterDocument) => (isMasked ? maskForExport(document) : document)
  const document = mask(composeLetter(request, letterPhrases))
  const letter = {
    request,
    full: toPlainText(document),
    short: toShortMessages(mask(composeShortMessage(request, letterPhrases))),
    call: toPlainText(mask(composeCallOutline(request, letterPhrases))),
  }
  if (out === undefined) return letter
  const title = letterTitle(request, letterPhrases)
  mkdirSync(out, { recursive: true })
  const docxPath = path.join(out, letterFileName(title, request.debtor.name, request.letterDate))
  writeFileSync(docxPath, toDocx(document, { title, createdOn: request.letterDate }))
  return { ...letter, docxPath }
}

interface Problem {
  readonly field: string
  readonly code: string
  readonly level: FieldIssue['level']
  readonly text: string
}

function describe(issue: FieldIssue): Problem {
  const { field, code, level } = issue
  return { field, code, level, text: issueSentence(issue, issueSentences) }
}

function problemLines(issues: readonly FieldIssue[]): string {
  return issues.map(describe).map(({ field, code, text }) => `${field}\t${code}\t${text}\n`).join('')
}

function jsonReport(today: CalendarDate | null, problems: readonly Problem[], letter?: Letter): string {
  const total = letter?.request.debt.outstanding?.total
  const report = {
    today,
    problems,
    totalFen: total ?? null,
    amountInWords: total === undefined ? null : amountInWords(total),
    plan: letter ? planRows(letter.request) : [],
    texts: { full: letter?.full ?? '', short: letter?.short ?? [], call: letter ? linesOf(letter.call) : [] },
    docx: letter?.docxPath ?? null,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function speedLines(draft: LetterDraft, today: CalendarDate): string {
  const { runs, ...medians } = measureLetter(draft, today)
  return Object.entries(medians)
    .map(([what, time]) => `${what}\t${time.toFixed(2)} ms\tmedian of ${runs}\n`)
    .join('')
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

interface PlanReportRow {
  /** 0 for the down payment. */
  readonly no: number
  readonly dueDate: CalendarDate
  readonly amountFen: number
  /** Absent for payments during a deferral: they are no plan for the whole debt. */
  readonly remainingFen?: number
}

function planRows(request: LetterRequest): readonly PlanReportRow[] {
  const ask = findAsk(request, 'installmentPlan')
  if (!ask) {
    const deferral = findAsk(request, 'deferral')
    const payments = deferral ? paymentsDuringDeferral(deferral) : []
    return payments.map(({ dueDate, amount }, index) => ({ no: index + 1, dueDate, amountFen: amount }))
  }
  const { downPayment, installments } = ask.plan
  const left = addFen(...installments.map(({ amount }) => amount))
  return [
    ...(downPayment ? [{ no: 0, dueDate: downPayment.date, amountFen: downPayment.amount, remainingFen: left }] : []),
    ...installments.map(({ no, dueDate, amount, remaining }) => ({ no, dueDate, amountFen: amount, remainingFen: remaining })),
  ]
}

if (require.main === module) {
  process.exitCode = runLetter(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    now: Date.now,
  })
}
