import { calendarDate } from '@/domain/calendar-date'
import type { Content } from '@/domain/content-check/content'
import type { FaqEntry } from '@/domain/faq/faq-entry'
import { runCheckContent } from '../../../config/scripts/check-content'
import { publishedContent } from '../../../config/scripts/published-content'
import { contentWith } from '../../support/builders/content'

const inBeijing = Date.parse('2026-11-21T16:00:00Z')

function run(args: readonly string[], content: Content = contentWith(), now = inBeijing) {
  const written = { stdout: '', stderr: '' }
  const status = runCheckContent(args, content, {
    stdout: (text) => { written.stdout += text },
    stderr: (text) => { written.stderr += text },
    now: () => now,
  })
  return { status, ...written }
}

it('says nothing about content with which nothing is wrong', () => {
  expect(run(['--on', '2026-11-21'])).toEqual({ status: 0, stdout: '', stderr: '' })
})

it('writes a line for each error, and ends with status 1', () => {
  const content = contentWith({ citations: [{ law: 'someLaw', article: '1', quote: '没有的话' }], doNot: ['别动手！'] })
  expect(run(['--on', '2026-11-21'], content)).toEqual({
    status: 1,
    stdout: 'error\tlock-blocked\tquotes words that are not in someLaw/1: 没有的话\nerror\tlock-blocked\thas an exclamation mark: 别动手！\n',
    stderr: '',
  })
})

it('ends with status 0 when there are only warnings', () => {
  const content = contentWith({ recheckBy: calendarDate('2026-12-20') })
  expect(run(['--on', '2026-11-21'], content)).toEqual({
    status: 0, stdout: 'warning\tlock-blocked\tis to be rechecked by 2026-12-20\n', stderr: '',
  })
})

it('takes the day of the clock, as it is in Beijing, where no day is given', () => {
  const content = contentWith({ recheckBy: calendarDate('2026-11-22') })
  expect(run([], content, inBeijing).status).toBe(0)
  expect(run([], content, inBeijing + 24 * 60 * 60 * 1000).status).toBe(1)
})

it.each([[['--on', '2026-02-30']], [['--on', 'today']], [['--on']], [['--until', '2026-11-21']], [['2026-11-21']]])('cannot read %j: status 2', (args) => {
  const { status, stdout, stderr } = run(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/Usage: npm run check:content/)
})

describe('a mistake planted in the published content', () => {
  const planted = (changes: Partial<FaqEntry>, rest: Partial<Content> = {}): Content => {
    const entries = publishedContent.entries.map((entry) => (entry.id === 'may-they-come-in' ? { ...entry, ...changes } : entry))
    return { ...publishedContent, entries, ...rest }
  }
  const repealedOn = calendarDate('2026-11-20')
  const repealed = publishedContent.laws.map((law) =>
    law.id === 'criminalLaw' ? { ...law, versions: law.versions.map((version) => ({ ...version, effectiveTo: repealedOn })) } : law)

  it.each([
    ['a wrong quote', planted({ citations: [{ law: 'criminalLaw', article: '245', quote: '不得入内' }] }), 'quotes words that are not in criminalLaw/245: 不得入内'],
    ['a repealed article', planted({}, { laws: repealed }), 'cites criminalLaw/245, which is not in force on 2026-11-21'],
    ['an entry without basis', planted({ citations: [] }), 'has the verdict unlawful and no basis'],
  ])('is found: %s', (_, content, what) => {
    const { status, stdout } = run(['--on', '2026-11-21'], content)
    expect(status).toBe(1)
    expect(stdout).toContain(`error\tmay-they-come-in\t${what}\n`)
  })
})

it.each([
  ['2026-11-21', 0, /^$/],
  ['2026-12-02', 0, /^warning\t\S+\tcites badLoanTransferNotice\/summary, which is no longer in force on 2027-01-01$/m],
  ['2027-01-01', 1, /^error\t\S+\tcites badLoanTransferNotice\/summary, which is not in force on 2027-01-01$/m],
  ['2027-02-20', 1, /^error\tpolice\twas to be rechecked by 2027-02-19$/m],
  ['2027-05-21', 1, /^error\tcivilCode\twas to be rechecked by 2027-05-20$/m],
])('on %s the published content ends with status %s', (today, status, finding) => {
  const result = run(['--on', today], publishedContent)
  expect(result.status).toBe(status)
  expect(result.stdout).toMatch(finding)
})
