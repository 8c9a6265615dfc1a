import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { wordRules } from '@/content/letter/word-rules'
import { parseLetterContent, parseLetterDraft } from '@/domain/letter/parse-letter-draft'
import { FieldReader } from '@/domain/letter/parse/field-reader'
import { needsHelpFirst, wordIssues } from '@/domain/letter/word-check/word-issues'
import type { LetterDraft } from '@/domain/letter/draft'
import { aLetterDraft, aPenaltyWaiverDraft, type LetterDraftBuilder } from '../../../../support/builders/letter-draft'
import { today } from '../parse/problems'

const ownPhone = '13800001234'
const field = 'hardship.statement'
const long = '这里再写上足够多的字，免得太短，也免得像示例。'

function issuesOf(draft: LetterDraftBuilder) {
  const parsed = parseLetterContent(draft.build(), today, wordRules)
  return parsed.ok ? parsed.value.warnings : parsed.error
}

describe('an issue for words', () => {
  it('names the field, the place as typed, the words, the key and what can stand instead', () => {
    expect(wordIssues(field, ' 我要停息 挂账', wordRules, { ownPhone })).toEqual([{
      field,
      code: 'W415',
      level: 'warning',
      params: {
        reason: 'trade', start: 3, end: 8, match: '停息 挂账', key: 'W415:停息挂账', replacement: '请求协商延期、分期或减免逾期费用',
      },
    }])
  })

  it('does not repeat a number', () => {
    expect(wordIssues(field, '打13912345678', wordRules, { ownPhone })).toEqual([
      { field, code: 'E406', level: 'error', params: { reason: 'mobileNumber', start: 1, end: 12 } },
    ])
  })

  it('comes once for the same words, and for each of several', () => {
    const codes = wordIssues(field, '停催，停 催，停息挂账，13912345678或13712345678', wordRules, { ownPhone }).map(({ code, params }) => `${code} ${params.start}`)
    expect(codes).toEqual(['W415 0', 'W415 7', 'E406 12'])
  })

  it('is only a warning in a complaint where the other side may be meant', () => {
    const issues = wordIssues('facts', '催收员说要曝光我', wordRules, { ownPhone, mode: 'complaint' })
    expect(issues).toEqual([expect.objectContaining({ code: 'E401', level: 'warning' })])
    expect(issues[0]?.params.reason).toBe('complaint')
  })

  it.each([['我不想活了', true], ['我要曝光', false]])('“%s” asks for help first: %s', (text, isFirst) => {
    expect(needsHelpFirst(wordIssues(field, text, wordRules, { ownPhone }))).toBe(isFirst)
  })
})

describe('a draft', () => {
  const fields: readonly [string, (text: string) => LetterDraftBuilder][] = [
    ['hardship.statement', (text) => aLetterDraft().with({ hardship: { statement: `${text}，${long}` } })],
    ['hardship.otherCauseName', (text) => aLetterDraft().with({ hardship: { causes: ['otherCause'], otherCauseName: text } })],
    ['hardship.recoveryBasis', (text) => aLetterDraft().with({ hardship: { recoveryBasis: text } })],
    ['penaltyWaiver.reason', (text) => aPenaltyWaiverDraft().with({ penaltyWaiver: { reason: text } })],
    ['budget.otherSource', (text) => aLetterDraft().with({ budget: { otherSource: text } })],
    ['enclosures.0.label', (text) => aLetterDraft().with({ enclosures: [{ label: text, status: 'have' }] })],
    ['priorContacts.0.result', (text) => aLetterDraft().with({ priorContacts: [{ date: '2026-10-08', channel: '官方热线', result: text }] })],
  ]

  it.each(fields)('with words that may not be sent in %s has an error there', (path, filledWith) => {
    expect(issuesOf(filledWith('我要曝光')).map((each) => `${each.field} ${each.code} ${each.level}`)).toEqual([`${path} E401 error`])
  })

  it.each(fields)('with words worth another thought in %s is a letter with a warning', (path, filledWith) => {
    const parsed = parseLetterContent(filledWith('停息挂账').build(), today, wordRules)
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [{ field: path, code: 'W415' }] } })
  })

  it.each(fields)('with plain words in %s has nothing to say', (_path, filledWith) => {
    expect(issuesOf(filledWith('我没有伪造任何材料'))).toEqual([])
  })

  it('cannot be sent with an error', () => {
    expect(parseLetterDraft(aLetterDraft().with({ hardship: { statement: `我伪造了流水。${long}` } }).build(), today, wordRules).ok).toBe(false)
  })

  it.each([
    ['我只还本金', ['W225']],
    ['请删除逾期记录', ['E226']],
  ])('tells only once that “%s” is out of reach', (reason, codes) => {
    expect(issuesOf(aPenaltyWaiverDraft().with({ penaltyWaiver: { reason } })).map(({ code }) => code)).toEqual(codes)
  })

  it('with numbers only is refused without any rules', () => {
    const parsed = parseLetterContent(aLetterDraft().with({ hardship: { statement: `我要曝光13912345678，${long}` } }).build(), today)
    expect(parsed).toMatchObject({ ok: false, error: [{ code: 'E406' }] })
  })
})

it('a text over two lines in a field of one line is read as the letter has it', () => {
  const reader = new FieldReader(ownPhone, wordRules)
  reader.ownLine('priorContacts.0.result', '请打139\n1234 5678', 'E111', { max: 100 })
  expect(reader.issues).toMatchObject([{ code: 'E406', params: { start: 2, end: 15 } }])
})

describe('the letters that others are shown', () => {
  const folder = path.resolve(__dirname, '../../../../fixtures/letters')
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const draftIn = (name: string) => (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { data: LetterDraft }).data

  it.each(names)('%s has no findings', (name) => {
    const parsed = parseLetterDraft(draftIn(name), today, wordRules)
    const issues = parsed.ok ? parsed.value.warnings : parsed.error
    expect(issues.filter(({ code }) => /^[EW]4\d\d$/.test(code))).toEqual([])
  })

  it.each(['01-installment-plan.json', '02-deferral.json', '03-penalty-waiver.json'])('%s (letters-spec 8) is the sample that nobody copies', (name) => {
    const draft = draftIn(name)
    expect(wordRules.samples).toContainEqual({ statement: draft.hardship?.statement, ownPhone: draft.debtor?.phone })
    const copy: LetterDraft = { ...draft, debtor: { ...draft.debtor, phone: '13700005678' } }
    expect(parseLetterDraft(copy, today, wordRules)).toMatchObject({ ok: true, value: { warnings: expect.arrayContaining([expect.objectContaining({ code: 'W417' })]) as unknown } })
  })
})
