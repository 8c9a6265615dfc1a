import type { LetterDraft } from './draft'
import type { FieldIssue } from './issue'
import { firstIncompleteStep, issuesOfStep, letterSteps, stepsOf, type LetterStepId } from './letter-journey'

/** How far a letter has come, for the list of letters, which does not read the letters themselves. */
export interface LetterProgress {
  /** The first step with an error; absent when the form is complete. */
  readonly step?: LetterStepId
  /** Its place among the steps of this letter, from 1; the last place when the form is complete. */
  readonly position: number
  readonly total: number
  /** Errors in that step. */
  readonly missing: number
}

export function letterProgress(draft: LetterDraft, issues: readonly FieldIssue[]): LetterProgress {
  const steps = stepsOf(draft)
  const step = firstIncompleteStep(draft, issues)
  const found = letterSteps.find(({ id }) => id === step)
  return {
    ...(step && { step }),
    position: step ? steps.findIndex(({ id }) => id === step) + 1 : steps.length,
    total: steps.length,
    missing: found ? issuesOfStep(found, issues).filter(({ level }) => level === 'error').length : 0,
  }
}
