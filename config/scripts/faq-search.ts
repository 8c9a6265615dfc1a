import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { searchIndexData } from '@/content/faq/search-index.generated'
import { searchWords } from '@/content/faq/search-words'
import { searchFaq } from '@/domain/faq/search-faq'
import { openSearchIndex } from '@/domain/faq/search-index'
import { measureFaqSearch } from './measure-faq-search'

/** Where the command writes. */
export interface CommandIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

/** 0: searched, whether something was found or not; 2: bad options, or something that cannot be read. */
export type ExitStatus = 0 | 2

const usage = `Usage: npm run faq:search -- "QUERY" | --jsonl FILE | --measure
  QUERY          one line for each answer, the best first: id, tab, question
  --jsonl FILE   for each line {"id","query"} one line {"id","results":[{"entry","group","question"}]} with at most five results
  --measure      how often the test queries find their entry, and how long a query takes
`
const mostResults = 5

/** The `faq:search` command (architecture 12): the search of the search page, on the command line. */
export function runFaqSearch(args: readonly string[], io: CommandIo): ExitStatus {
  const options = readOptions(args)
  if (typeof options === 'string') {
    io.stderr(`${options}\n${usage}`)
    return 2
  }
  if (options.measures) {
    io.stdout(measureFaqSearch())
    return 0
  }
  if (options.file !== undefined) return searchLines(options.file, io)
  for (const { id, question } of find(options.query)) io.stdout(`${id}\t${question}\n`)
  return 0
}

interface Options {
  readonly query: string
  readonly file: string | undefined
  readonly measures: boolean
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jsonl: { type: 'string' }, measure: { type: 'boolean' } },
    })
    const measures = values.measure === true
    const given = [positionals.length > 0, values.jsonl !== undefined, measures].filter(Boolean).length
    if (given !== 1) return 'Give a QUERY, a FILE or --measure.'
    return { query: positionals.join(' '), file: values.jsonl, measures }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A line that cannot be read has its line of output too, without results, and is named on standard error. */
function searchLines(file: string, io: CommandIo): ExitStatus {
  let text: string
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    io.stderr(`${file}：这个文件打不开。\n`)
    return 2
  }
  const lines = text.split('\n')
  if (lines[lines.length - 1] === '') lines.pop()
  let status: ExitStatus = 0
  lines.forEach((line, at) => {
    const { id, query } = readLine(line)
    if (query === undefined) {
      io.stderr(`${file}：第 ${at + 1} 行读不懂，要有 query。\n`)
      status = 2
    }
    const results = query === undefined ? [] : find(query).slice(0, mostResults)
    io.stdout(`${JSON.stringify({ id, results: results.map(({ id: entry, group, question }) => ({ entry, group, question })) })}\n`)
  })
  return status
}

function readLine(line: string): { id: unknown; query: string | undefined } {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return { id: null, query: undefined }
    const { id = null, query } = value as { id?: unknown; query?: unknown }
    return { id, query: typeof query === 'string' ? query : undefined }
  } catch {
    return { id: null, query: undefined }
  }
}

const index = openSearchIndex(searchIndexData, searchWords)
const entries = new Map(index.entries.map((entry) => [entry.id, entry]))

function find(query: string) {
  return searchFaq(index, query).flatMap(({ id }) => entries.get(id) ?? [])
}

if (require.main === module) {
  process.exitCode = runFaqSearch(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
}
