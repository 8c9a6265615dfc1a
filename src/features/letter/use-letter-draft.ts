import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { wordRules } from '@/content/letter/word-rules'
import { todayInBeijing, type CalendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import { mayWrite } from '@/domain/letter/gates'
import type { FieldIssue } from '@/domain/letter/issue'
import { letterProgress } from '@/domain/letter/letter-progress'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import { createAutosave } from '@/storage/autosave'
import type { LoadedLetter } from '@/storage/letter-repository'
import type { SaveIssue } from '@/storage/shelf'

/** Why a stored letter cannot be opened; a letter that is not there yet is simply empty. */
export type LetterUnavailable = 'corrupt' | 'too-new' | 'unreadable'

export interface LetterWriting {
  readonly draft: LetterDraft
  readonly unavailable?: LetterUnavailable
  /** Why the newest change is not on the device; absent while all is well. */
  readonly saveFailure?: SaveIssue
  /** Changes the draft and saves it; every input event comes here. */
  change(update: (draft: LetterDraft) => LetterDraft): void
  /** Waits until everything is on the device, before another page reads it. */
  flush(): Promise<void>
}

/**
 * One letter being written: in memory for the screen, and on the device after every change. `visit` changes when the page comes back to
 * the front; another page may have changed the letter meanwhile, so it is read again.
 */
export function useLetterDraft(id: string, visit: number): LetterWriting {
  const letters = useLetterRepository()
  const { clock } = usePlatform()
  const [loaded, setLoaded] = useState(() => letters.load(id))
  const [draft, setDraft] = useState(() => draftOf(loaded))
  const current = useRef(draft)
  const autosave = useMemo(
    () => createAutosave<LetterDraft>(value => letters.save(id, value, progressOf(value, todayInBeijing(clock.now())))),
    [letters, id, clock],
  )
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
    const found = letters.load(id)
    current.current = draftOf(found)
    setLoaded(found)
    setDraft(current.current)
  }, [visit, autosave, letters, id])

  const change = useCallback(
    (update: (draft: LetterDraft) => LetterDraft) => {
      const next = update(current.current)
      if (next === current.current) return
      current.current = next
      setDraft(next)
      autosave.save(next)
    },
    [autosave],
  )
  const flush = useCallback(async () => void (await autosave.flush()), [autosave])

  return { draft, change, flush, ...(saveFailure && { saveFailure }), ...unavailability(loaded) }
}

function draftOf(loaded: LoadedLetter): LetterDraft {
  return 'data' in loaded ? loaded.data : {}
}

function unavailability({ status }: LoadedLetter): { unavailable?: LetterUnavailable } {
  return status === 'corrupt' || status === 'too-new' || status === 'unreadable' ? { unavailable: status } : {}
}

/** Everything that is wrong or doubtful in the contents of a draft. */
export function contentIssues(draft: LetterDraft, today: CalendarDate): readonly FieldIssue[] {
  const parsed = parseLetterContent(draft, today, wordRules)
  return parsed.ok ? parsed.value.warnings : parsed.error
}

/** Nothing while the questions before the form are open. */
function progressOf(draft: LetterDraft, today: CalendarDate) {
  return mayWrite(draft) ? letterProgress(draft, contentIssues(draft, today)) : undefined
}
