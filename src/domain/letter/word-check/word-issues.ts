import { issue, type FieldIssue } from '../issue'
import { checkWords, type CheckOptions, type WordFinding } from './check-words'
import { findingKey } from './finding-key'
import { despairRule, type WordRules } from './word-rules'

/**
 * The findings in a field's own words as issues, in the order of the text; what comes twice is named once. `params`: reason, start and
 * end (UTF-16 offsets into `text`), the replacement where there is one, and where words were found the match and the key under which a
 * kept warning is remembered. Numbers (identity, card, phone) are not repeated in an issue. A notice becomes a warning.
 */
export function wordIssues(field: string, text: string, rules: WordRules, options: CheckOptions): readonly FieldIssue[] {
  const seen = new Set<string>()
  return checkWords(text, rules, options).flatMap((finding) => {
    const name = isNumber(finding) ? finding.reason : findingKey(finding)
    if (seen.has(name)) return []
    seen.add(name)
    return [toIssue(field, finding)]
  })
}

/** True when the debtor should be shown where to find help before anything else (letters-spec 9, E402). */
export function needsHelpFirst(found: readonly (Pick<WordFinding, 'id'> | Pick<FieldIssue, 'code'>)[]): boolean {
  return found.some((each) => ('id' in each ? each.id : each.code) === despairRule)
}

function toIssue(field: string, finding: WordFinding): FieldIssue {
  const { id, reason, level, start, end, match, replacement } = finding
  return {
    ...issue(field, id, {
      reason,
      start,
      end,
      ...(!isNumber(finding) && { match, key: findingKey(finding) }),
      ...(replacement !== undefined && { replacement }),
    }),
    level: level === 'error' ? 'error' : 'warning',
  }
}

function isNumber({ reason }: WordFinding): boolean {
  return reason === 'bankCard' || reason === 'identityNumber' || reason === 'mobileNumber'
}
