import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runScamCheck } from '../../../config/scripts/scam-check'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scam-check-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], stdin = '') {
  const written = { stdout: '', stderr: '' }
  const status = runScamCheck(args, {
    stdin: () => stdin,
    stdout: (text) => { written.stdout += text },
    stderr: (text) => { written.stderr += text },
  })
  return { status, ...written }
}

function runLines(content: string) {
  const file = path.join(folder, 'texts.jsonl')
  writeFileSync(file, content)
  const { stdout, ...others } = run(['--jsonl', file])
  return { ...others, lines: stdout.split('\n').filter(Boolean).map(line => JSON.parse(line) as { id: unknown; level: string; hits: unknown[] }) }
}

const offer = '停.息.挂.账，代办收5%，加微信：abc_123'

it('a text on standard input gives a report: level, marked words with reasons, what to do, what it cannot see', () => {
  const { status, stdout, stderr } = run([], offer)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^高危\n/)
  for (const words of ['「停.息.挂.账」', '（interest-freeze）', '接下来', '看不到的']) expect(stdout).toContain(words)
})

it('says when a text was cut, and never that a text is safe', () => {
  const { stdout } = run([], '好'.repeat(6_000))
  expect(stdout).toMatch(/^未发现典型特征\n只看了前 5000 个字。\n/)
  expect(stdout).not.toContain('安全')
})

it('each line of a file gives a line, in order, with offsets into the text as given', () => {
  const { status, lines } = runLines(`\uFEFF${JSON.stringify({ id: 'a', text: `😀${offer}`, other: 1 })}\r\n${JSON.stringify({ id: 2, text: '你好' })}\n`)
  expect(status).toBe(0)
  expect(lines).toEqual([{ id: 'a', level: 'high', hits: expect.any(Array) as unknown }, { id: 2, level: 'none', hits: [] }])
  expect(lines[0]?.hits).toContainEqual({ rule: 'interest-freeze', start: 2, end: 9 })
})

it('a line that cannot be read loses no line, and is named', () => {
  const { status, stderr, lines } = runLines('{"id":"a","text":"你好"}\nnot JSON\n\n{"id":"b"}\n7\n{"id":"c","text":"你好"}')
  expect(status).toBe(2)
  expect(lines.map(({ id, level }) => [id, level])).toEqual(['a', null, null, 'b', null, 'c'].map(id => [id, 'none']))
  expect(stderr.split('\n').filter(Boolean)).toHaveLength(4)
})

it.each([[['--jsonl', 'no-such-file.jsonl']], [['--no-such-option']], [['--jsonl']]])('%j cannot be read', (args) => {
  expect(run(args)).toMatchObject({ status: 2, stdout: '' })
})

it('standard input that cannot be read is no crash', () => {
  const errors: string[] = []
  const status = runScamCheck([], { stdin: () => { throw new Error('closed') }, stdout: () => undefined, stderr: text => errors.push(text) })
  expect(status).toBe(2)
  expect(errors.join('')).toContain('closed')
})

it('--measure prints the rates of each part and the time', () => {
  const part = { part: 'held-out', scams: 400, found: 380, foundHigh: 100, innocents: 200, suspicious: 5, high: 0 } as const
  const speed = { runs: 100, characters: 5000, median: 9.5, best: 9.004 }
  const lines: string[] = []
  const io = { stdin: () => '', stdout: (text: string) => lines.push(text), stderr: () => undefined }
  expect(runScamCheck(['--measure'], io, () => ({ parts: [part], speed }))).toBe(0)
  expect(lines.join('')).toBe([
    'held-out\tscams found 380/400 (95.0%), of them high 100/400 (25.0%)\tinnocents suspicious 5/200 (2.5%), high 0/200 (0.0%)',
    'speed\t5000 characters\t9.50 ms\tmedian of 100, best 9.00 ms',
    '',
  ].join('\n'))
})
