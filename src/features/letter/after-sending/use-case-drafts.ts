import { useCallback } from 'react'
import { newCase, type LetterCase } from '@/domain/letter/case/letter-case'
import type { LetterDraft } from '@/domain/letter/draft'
import { useLetterRepository } from '@/features/repositories'
import type { LoadedCase } from '@/storage/letter-case-repository'
import type { LoadedLetter } from '@/storage/letter-repository'
import type { SaveIssue } from '@/storage/shelf'
import { useAutosaved } from '../use-autosaved'
import { useLetterCaseRepository } from '../use-letter-case-repository'
import type { LetterUnavailable } from '../use-letter-draft'

/** A letter and what is being filled in after it: the offer and the complaint. */
export interface CaseWriting {
  readonly letter: LetterDraft
  readonly letterCase: LetterCase
  /** Why the letter or its case cannot be opened; `unknown` where there is no such letter. */
  readonly unavailable?: LetterUnavailable | 'unknown'
  /** Why the newest change is not on the device; absent while all is well. */
  readonly saveFailure?: SaveIssue
  /** Changes what is being filled in and saves it; every input event comes here. The log is not changed here. */
  change(update: (letterCase: LetterCase) => LetterCase): void
  /** Waits until everything is on the device, before the log is written. */
  flush(): Promise<void>
}

/** As `useLetterDraft`, for what belongs to a letter after it was sent: read again whenever the page comes back to the front. */
export function useCaseDrafts(id: string, visit: number): CaseWriting {
  const letters = useLetterRepository()
  const cases = useLetterCaseRepository()
  const load = useCallback(() => ({ letter: letters.load(id), letterCase: cases.load(id) }), [letters, cases, id])
  const save = useCallback((value: LetterCase) => cases.save(id, value), [cases, id])
  const { loaded, value: letterCase, change, flush, saveFailure } = useAutosaved({ visit, load, valueOf: caseIn, save })
  const unavailable = whyUnavailable(loaded.letter, loaded.letterCase)
  return {
    letter: 'data' in loaded.letter ? loaded.letter.data : {},
    letterCase,
    change,
    flush,
    ...(saveFailure && { saveFailure }),
    ...(unavailable && { unavailable }),
  }
}

function caseIn({ letterCase }: { readonly letterCase: LoadedCase }): LetterCase {
  return 'data' in letterCase ? letterCase.data : newCase
}

function whyUnavailable(letter: LoadedLetter, letterCase: LoadedCase): LetterUnavailable | 'unknown' | undefined {
  if (letter.status === 'empty') return 'unknown'
  if (!('data' in letter)) return letter.status
  return 'data' in letterCase ? undefined : letterCase.status
}
