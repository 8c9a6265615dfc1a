import { maxPeriods } from '../repayment/build-repayment-plan'
import type { AskKind } from './choices'
import type { LetterDraft } from './draft'

/**
 * The draft with what the letter asks for. A plan begins with the most periods, the easiest to keep; what was answered before stays, also
 * for a kind that is not asked any more.
 */
export function chooseKinds(draft: LetterDraft, kinds: readonly AskKind[]): LetterDraft {
  const chosen = { ...draft, kinds: [...kinds] }
  if (!kinds.includes('installmentPlan')) return chosen
  return { ...chosen, installmentPlan: { periods: String(maxPeriods), ...draft.installmentPlan } }
}
