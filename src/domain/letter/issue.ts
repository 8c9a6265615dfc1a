/**
 * What is wrong or doubtful in a draft. `field` is the path in `LetterDraft` (list items by index: `hardship.causes`,
 * `installmentPlan.customAmounts.2`, `gates.G2`, `kinds`); `code` is one of letters-spec (E121, W131, G2 …). The sentence for a code
 * lies in `content/letter/issue-sentences.ts`.
 */
export interface FieldIssue {
  readonly field: string
  readonly code: string
  readonly level: 'error' | 'warning' | 'gate'
  /** Facts for the sentence; `reason` tells apart the causes behind one code (amounts: missing, format, negative, decimals, tooLarge, zero). */
  readonly params: Readonly<Record<string, string | number>>
}
