import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { newCase, type LetterCase } from '@/domain/letter/case/letter-case'
import type { LetterDraft } from '@/domain/letter/draft'
import { useLetterRepository } from '@/features/repositories'
import { createAutosave } from '@/storage/autosave'
import type { LoadedCase } from '@/storage/letter-case-repository'
import type { LoadedLetter } from '@/storage/letter-repository'
import type { SaveIssue } from '@/storage/shelf'
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
}

/** As `useLetterDraft`, for what belongs to a letter after it was sent: read again whenever the page comes back to the front. */
export function useCaseDrafts(id: string, visit: number): CaseWriting {
  const letters = useLetterRepository()
  const cases = useLetterCaseRepository()
  const read = useCallback(() => ({ letter: letters.load(id), letterCase: cases.load(id) }), [letters, cases, id])
  const [loaded, setLoaded] = useState(read)
  const [letterCase, setLetterCase] = useState(() => caseOf(loaded.letterCase))
  const current = useRef(letterCase)
  const autosave = useMemo(() => createAutosave<LetterCase>(value => cases.save(id, value)), [cases, id])
  const [saveFailure, setSaveFailure] = useState<SaveIssue>()
  const seenVisit = useRef(visit)

  useEffect(() => {
    let told: SaveIssue | undefined
    return autosave.subscribe(state => {
      // While another attempt is on its way, the last word stands.
      if (state.status === 'saving') return
      const failure = state.status === 'failed' ? state.issue : undefined
      if (failure !== told) setSaveFailure(failure)
      told = failure
    })
  }, [autosave])
  useEffect(() => () => void autosave.flush(), [autosave])
  useEffect(() => {
    if (seenVisit.current === visit) return
    seenVisit.current = visit
    // What could not be saved exists only here, and is not to be replaced by what is stored.
    if (autosave.state().status !== 'saved') return
    const found = read()
    current.current = caseOf(found.letterCase)
    setLoaded(found)
    setLetterCase(current.current)
  }, [visit, autosave, read])

  const change = useCallback(
    (update: (letterCase: LetterCase) => LetterCase) => {
      current.current = update(current.current)
      setLetterCase(current.current)
      autosave.save(current.current)
    },
    [autosave],
  )
  const unavailable = whyUnavailable(loaded.letter, loaded.letterCase)
  return {
    letter: 'data' in loaded.letter ? loaded.letter.data : {},
    letterCase,
    change,
    ...(saveFailure && { saveFailure }),
    ...(unavailable && { unavailable }),
  }
}

function caseOf(loaded: LoadedCase): LetterCase {
  return 'data' in loaded ? loaded.data : newCase
}

function whyUnavailable(letter: LoadedLetter, letterCase: LoadedCase): LetterUnavailable | 'unknown' | undefined {
  if (letter.status === 'empty') return 'unknown'
  if (!('data' in letter)) return letter.status
  return 'data' in letterCase ? undefined : letterCase.status
}
