import { calendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import type { FieldIssue } from '@/domain/letter/issue'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import type { Ask, LetterRequest } from '@/domain/letter/request'
import type { LetterDraftBuilder } from '../../../../support/builders/letter-draft'

/** The day on which the samples of letters-spec 8 are written. */
export const today = calendarDate('2026-11-21')

/** All issues of the contents, errors and warnings, in their order. */
export function issuesOf(draft: LetterDraftBuilder): readonly FieldIssue[] {
  const parsed = parseLetterContent(draft.build(), today)
  return parsed.ok ? parsed.value.warnings : parsed.error
}

/** The issues in short: "debtor.name E101 tooShort"; the reason is left out where there is none. */
export function problemsOf(draft: LetterDraftBuilder): readonly string[] {
  return issuesOf(draft).map(({ field, code, params }) => [field, code, params.reason].filter((part) => part !== undefined).join(' '))
}

/** The letter of a draft that must not have errors. */
export function letterOf(draft: LetterDraftBuilder): LetterRequest {
  const parsed = parseLetterContent(draft.build(), today)
  if (!parsed.ok) throw new Error(`Errors in the draft: ${JSON.stringify(parsed.error)}`)
  return parsed.value.request
}

/** What the letter asks for, by its kind. */
export function askOf<Kind extends Ask['kind']>(draft: LetterDraftBuilder, kind: Kind): Extract<Ask, { kind: Kind }> {
  const ask = letterOf(draft).asks.find((one): one is Extract<Ask, { kind: Kind }> => one.kind === kind)
  if (!ask) throw new Error(`The letter does not ask for ${kind}`)
  return ask
}

/** A draft as plain changes, for tables. */
export type Changes = LetterDraft

/** `count` Chinese characters. */
export function characters(count: number): string {
  return '的'.repeat(count)
}
