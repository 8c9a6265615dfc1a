import { useCallback } from 'react'
import { wordRules } from '@/content/letter/word-rules'
import { todayInBeijing, type CalendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import { mayWrite } from '@/domain/letter/gates'
import type { FieldIssue } from '@/domain/letter/issue'
import { letterProgress } from '@/domain/letter/letter-progress'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { withoutKept } from '@/domain/letter/word-check/kept-warnings'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import type { LoadedLetter } from '@/storage/letter-repository'
import type { SaveIssue } from '@/storage/shelf'
import { useAutosaved } from './use-autosaved'

/** Why a stored letter cannot be opened; a letter that is not there yet is simply empty. */
export type LetterUnavailable = 'corrupt' | 'too-new' | 'unreadable'

export interface LetterWriting {
  readonly draft: LetterDraft
  readonly unavailable?: LetterUnavailable
  /** Why the newest change is not on the device; absent while all is well. */
  readonly saveFailure?: SaveIssue
  /** How often another page was found to have changed it: boxes, which keep what is typed into them, then begin anew. */
  readonly rereads: number
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
  const load = useCallback(() => letters.load(id), [letters, id])
  const save = useCallback(
    (value: LetterDraft) => letters.save(id, value, progressOf(value, todayInBeijing(clock.now()))),
    [letters, id, clock],
  )
  const { loaded, value: draft, ...writing } = useAutosaved({ visit, load, valueOf: draftOf, save })
  return { draft, ...writing, ...unavailability(loaded) }
}

function draftOf(loaded: LoadedLetter): LetterDraft {
  return 'data' in loaded ? loaded.data : {}
}

function unavailability({ status }: LoadedLetter): { unavailable?: LetterUnavailable } {
  return status === 'corrupt' || status === 'too-new' || status === 'unreadable' ? { unavailable: status } : {}
}

/** Everything that is wrong or doubtful in the contents of a draft, but for doubts about words that the person has decided to keep. */
export function contentIssues(draft: LetterDraft, today: CalendarDate): readonly FieldIssue[] {
  const parsed = parseLetterContent(draft, today, wordRules)
  return withoutKept(draft, parsed.ok ? parsed.value.warnings : parsed.error)
}

/** Nothing while the questions before the form are open. */
function progressOf(draft: LetterDraft, today: CalendarDate) {
  return mayWrite(draft) ? letterProgress(draft, contentIssues(draft, today)) : undefined
}
