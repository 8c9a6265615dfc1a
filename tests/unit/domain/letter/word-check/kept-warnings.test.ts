import { wordRules } from '@/content/letter/word-rules'
import type { LetterDraft } from '@/domain/letter/draft'
import { issue } from '@/domain/letter/issue'
import { isKept, keepWarning, withoutKept } from '@/domain/letter/word-check/kept-warnings'
import { wordIssues } from '@/domain/letter/word-check/word-issues'

const field = 'hardship.statement'
const issuesIn = (text: string, where = field) => wordIssues(where, text, wordRules, { ownPhone: '13800001234' })
const [promise] = issuesIn('我保证一定按时还。')
const [threat] = issuesIn('不答应我就去曝光你们。')
if (!promise || !threat) throw new Error('The rules do not find these words')

describe('a warning about words', () => {
  const draft: LetterDraft = { kinds: ['deferral'] }
  const kept = keepWarning(draft, promise)

  test('is not kept until the debtor says so', () => {
    expect(isKept(draft, promise)).toBe(false)
    expect(withoutKept(draft, [promise])).toEqual([promise])
  })

  test('once kept is no longer shown, and nothing else in the draft changes', () => {
    expect(isKept(kept, promise)).toBe(true)
    expect(withoutKept(kept, [promise])).toEqual([])
    expect(kept).toEqual({ ...draft, keptWarnings: [expect.any(String)] })
  })

  test('stays kept wherever the words stand in the field', () => {
    expect(withoutKept(kept, issuesIn('工资发了以后，我保证 一定按时还。'))).toEqual([])
  })

  test('is not kept for other words or another field', () => {
    expect(withoutKept(kept, issuesIn('我永远记得贵方的帮助。'))).toHaveLength(1)
    expect(withoutKept(kept, issuesIn('我保证一定按时还。', 'penaltyWaiver.reason'))).toHaveLength(1)
  })

  test('is remembered once', () => {
    expect(keepWarning(kept, promise)).toBe(kept)
  })
})

test('an error is never kept, even where its key has got into the draft', () => {
  const forced: LetterDraft = { keptWarnings: [`${field} ${String(threat.params.key)}`] }
  expect(keepWarning({}, threat)).toEqual({})
  expect(isKept(forced, threat)).toBe(false)
})

test('a warning that is about no words cannot be kept', () => {
  expect(keepWarning({}, issue('deferral.months', 'W201', { months: 4 }))).toEqual({})
})
