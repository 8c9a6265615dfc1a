import type { LetterDraft } from '../draft'
import type { FieldIssue } from '../issue'

/**
 * The draft in which this warning is kept (“仍然保留”, letters-spec 9): it is remembered by its field and words, so that it stays kept
 * wherever the words stand in the field, and comes back when they change. Only warnings about words can be kept; for any other issue, and
 * above all for an error, the draft is given back as it was.
 */
export function keepWarning(draft: LetterDraft, issue: FieldIssue): LetterDraft {
  const kept = keptAs(issue)
  if (kept === undefined || isKept(draft, issue)) return draft
  return { ...draft, keptWarnings: [...(draft.keptWarnings ?? []), kept] }
}

/** True for a warning about words, which the debtor may decide to keep. Never for an error. */
export function canBeKept(issue: FieldIssue): boolean {
  return keptAs(issue) !== undefined
}

/** True for a warning that the debtor has decided to keep. Never for an error. */
export function isKept({ keptWarnings = [] }: LetterDraft, issue: FieldIssue): boolean {
  const kept = keptAs(issue)
  return kept !== undefined && keptWarnings.includes(kept)
}

/** The issues without the warnings that were kept, in their order. */
export function withoutKept(draft: LetterDraft, issues: readonly FieldIssue[]): readonly FieldIssue[] {
  return issues.filter((issue) => !isKept(draft, issue))
}

/** What a warning is remembered by; nothing for what cannot be kept. */
function keptAs({ field, level, params: { key } }: FieldIssue): string | undefined {
  return level === 'warning' && typeof key === 'string' ? `${field} ${key}` : undefined
}
