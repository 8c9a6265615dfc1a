import { calendarDate } from '@/domain/calendar-date'
import type { FieldIssue } from '@/domain/letter/issue'
import { letterProgress } from '@/domain/letter/letter-progress'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { aLetterDraft } from '../../../support/builders/letter-draft'

function issuesOf(draft: ReturnType<ReturnType<typeof aLetterDraft>['build']>): readonly FieldIssue[] {
  const parsed = parseLetterContent(draft, calendarDate('2026-11-21'))
  return parsed.ok ? parsed.value.warnings : parsed.error
}

it('a complete letter stands at its last step with nothing missing', () => {
  const draft = aLetterDraft().build()
  expect(letterProgress(draft, issuesOf(draft))).toEqual({ position: 9, total: 9, missing: 0 })
})

it('a new letter stands at its first step', () => {
  const draft = { kinds: ['installmentPlan' as const] }
  expect(letterProgress(draft, issuesOf(draft))).toEqual({ step: 'creditor', position: 1, total: 9, missing: 3 })
})

it('counts what is missing in the first step that is not complete', () => {
  const draft = aLetterDraft().with({ debt: { amountAsOf: undefined, outstandingFees: 'x' }, debtor: { name: '' } }).build()
  expect(letterProgress(draft, issuesOf(draft))).toEqual({ step: 'amount', position: 3, total: 9, missing: 2 })
})
