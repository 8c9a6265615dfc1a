import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { faqEntries } from '@/content/faq/entries'
import { runFaqSearch } from '../../../config/scripts/faq-search'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'faq-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const status = runFaqSearch(args, {
    stdout: (text) => { written.stdout += text },
    stderr: (text) => { written.stderr += text },
  })
  return { status, ...written }
}

function runLines(text: string) {
  const file = path.join(folder, 'queries.jsonl')
  writeFileSync(file, text)
  const { status, stdout, stderr } = run('--jsonl', file)
  const lines = stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line) as { id: unknown; results: { entry: string }[] })
  return { status, stderr, lines }
}

const idsOf = (lines: readonly { id: unknown }[]) => lines.map(({ id }) => id)

describe('a query', () => {
  test('prints ids and questions, the best first', () => {
    const { status, stdout, stderr } = run('催收上门合法吗')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n')[0]).toBe('is-visiting-lawful\t催收上门合法吗')
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^[a-z0-9-]+\t\S/)
  })

  test('may be several words', () => {
    expect(run('催收', '上门').stdout).toBe(run('催收 上门').stdout)
  })

  test('that finds nothing prints nothing', () => {
    expect(run('红烧肉')).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('--jsonl', () => {
  test('gives one line for each line, in the same order, whatever other fields say', () => {
    const { status, lines } = runLines('{"id":"b","query":"txl","results":[1]}\n{"query":"律师函","id":7}\n{"id":"a","query":"红烧肉"}\n{"id":"e","query":""}\n')
    expect(status).toBe(0)
    expect(idsOf(lines)).toEqual(['b', 7, 'a', 'e'])
    expect(lines.map(({ results }) => results.length > 0)).toEqual([true, true, false, false])
  })

  test('gives at most five results with entry, group and question', () => {
    const [line] = runLines('{"id":1,"query":"催收上门合法吗"}').lines
    const { id, group, question } = faqEntries.find((entry) => entry.id === 'is-visiting-lawful') ?? {}
    expect(line?.results).toHaveLength(5)
    expect(line?.results[0]).toEqual({ entry: id, group, question })
  })

  test('loses no line that cannot be read, and says which it was', () => {
    const { status, stderr, lines } = runLines('nonsense\n{"id":1,"query":"律师函"}\n\n{"id":2}\n[]\n')
    expect(status).toBe(2)
    expect(idsOf(lines)).toEqual([null, 1, null, 2, null])
    expect(lines.map(({ results }) => results.length > 0)).toEqual([false, true, false, false, false])
    expect(stderr.match(/第 \d+ 行/g)).toEqual(['第 1 行', '第 3 行', '第 4 行', '第 5 行'])
  })

  test('an empty file gives no line', () => {
    expect(runLines('')).toEqual({ status: 0, stderr: '', lines: [] })
  })

  test('a file with Windows line ends and a byte order mark is read', () => {
    expect(idsOf(runLines('\uFEFF{"id":1,"query":"律师函"}\r\n{"id":2,"query":"律师函"}\r\n').lines)).toEqual([1, 2])
  })
})

test.each([
  ['nothing', []],
  ['a query and a file', ['律师函', '--jsonl', 'a']],
  ['an unknown option', ['--all']],
  ['a file that is not there', ['--jsonl', 'missing.jsonl']],
])('%s: status 2 and a word on standard error only', (_, args) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).not.toBe('')
})
