import type { CalendarDate } from '@/domain/calendar-date'
import { caseState, recordEvent, withoutLastEntry, withProofs, type RecordIssue } from '@/domain/letter/case/case-state'
import { newCase, type CaseEntry, type CaseEntryOf, type CaseState, type LetterCase } from '@/domain/letter/case/letter-case'
import { failure, success, type Result } from '@/domain/result'
import type { Clock, KeyValueStore, PlatformIssue } from '@/platform/ports'
import { caseIdOf, caseKey } from './keys'
import { letterCaseCollection } from './letter-cases'
import { createLetterStandings, type RemovedCase } from './letter-standings'
import { createShelf, type SaveIssue } from './shelf'

/** A case as it was found; `empty` when nothing has been recorded for that letter. */
export type LoadedCase =
  | { readonly status: 'ok' | 'migrated'; readonly data: LetterCase; readonly savedAt: string }
  | { readonly status: 'empty'; readonly data: LetterCase }
  /** Cannot be read. It stays where it is until something is saved for this letter; then it is moved aside. */
  | { readonly status: 'corrupt' }
  /** Written by a newer program. Cannot be saved over. */
  | { readonly status: 'too-new' }
  | { readonly status: 'unreadable'; readonly issue: PlatformIssue }

/** Why an entry was not recorded. `corrupt`: the case cannot be read, and an entry alone would hide what is in it. */
export type CaseIssue = RecordIssue | SaveIssue | 'corrupt'

/** How a letter was sent, with its whole text as it left. */
export type Sending = Omit<CaseEntryOf<'sent'>, 'event'>

/** What happened after the letters of this phone were sent. Changes are carried out one after the other, in the order asked for. */
export interface LetterCaseRepository {
  /** Where each letter stands that has a case which can be read; the others are missing. */
  states(): Result<ReadonlyMap<string, CaseState>, PlatformIssue>
  /** Reads one case; changes nothing. */
  load(letterId: string): LoadedCase
  /** Stores what is being filled in: the kind of lender, the offer, the complaint. The log stays as it is on the phone. */
  save(letterId: string, letterCase: Omit<LetterCase, 'log'>): Promise<Result<void, SaveIssue>>
  /** Adds an entry to the log and gives the case with it. */
  record(letterId: string, entry: CaseEntry, today: CalendarDate): Promise<Result<LetterCase, CaseIssue>>
  /** Marks the letter as sent and keeps the full text of that day, whatever becomes of the draft and the profile. */
  markSent(letterId: string, sending: Sending, today: CalendarDate): Promise<Result<LetterCase, CaseIssue>>
  /** Notes what is kept as proof of the newest letter and gives the case with it. */
  keepProofs(letterId: string, proofs: readonly string[]): Promise<Result<LetterCase, SaveIssue | 'corrupt'>>
  /** Takes back the last entry, made by mistake, and gives the case without it. */
  takeBack(letterId: string): Promise<Result<LetterCase, SaveIssue | 'corrupt'>>
  /** Removes the case and whatever was moved aside from it; to be done with its letter. */
  remove(letterId: string): Promise<Result<RemovedCase, PlatformIssue>>
  /** Undoes `remove`. */
  restore(removed: RemovedCase): Promise<Result<void, PlatformIssue>>
}

export function createLetterCaseRepository(store: KeyValueStore, clock: Clock): LetterCaseRepository {
  const cases = createShelf(letterCaseCollection, store, clock)
  const standings = createLetterStandings(store, clock)
  let lastChange: Promise<unknown> = Promise.resolve()

  /** A case is read and written back whole: two changes at once would lose one of them. */
  function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const next = lastChange.then(change, change)
    lastChange = next
    return next
  }

  function load(letterId: string): LoadedCase {
    const found = cases.read(caseKey(letterId))
    return found.status === 'empty' ? { status: 'empty', data: newCase } : found
  }

  function states(): Result<ReadonlyMap<string, CaseState>, PlatformIssue> {
    const keys = store.keys()
    if (!keys.ok) return keys
    const ids = keys.value.map(caseIdOf).filter((id): id is string => id !== undefined)
    return success(new Map(ids.flatMap((id): [string, CaseState][] => {
      const loaded = load(id)
      return 'data' in loaded ? [[id, caseState(loaded.data)]] : []
    })))
  }

  function readable(letterId: string): Result<LetterCase, SaveIssue | 'corrupt'> {
    const loaded = load(letterId)
    if ('data' in loaded) return success(loaded.data)
    return failure(loaded.status === 'unreadable' ? loaded.issue : loaded.status)
  }

  async function change<Issue>(
    letterId: string, next: (current: LetterCase) => Result<LetterCase, Issue>,
  ): Promise<Result<LetterCase, Issue | SaveIssue | 'corrupt'>> {
    const current = readable(letterId)
    if (!current.ok) return current
    const changed = next(current.value)
    if (!changed.ok) return changed
    const written = await cases.write(caseKey(letterId), changed.value)
    return written.ok ? changed : written
  }

  /** What is on the screen is worth more than a case that cannot be read: the shelf moves that aside. */
  async function save(letterId: string, drafts: Omit<LetterCase, 'log'>): Promise<Result<void, SaveIssue>> {
    const loaded = load(letterId)
    const { log } = 'data' in loaded ? loaded.data : newCase
    const written = await cases.write(caseKey(letterId), { ...drafts, log })
    return written.ok ? success(undefined) : written
  }

  const record = (letterId: string, entry: CaseEntry, today: CalendarDate) =>
    inTurn(() => change(letterId, (current) => recordEvent(current, entry, today)))

  return {
    states,
    load,
    save: (letterId, drafts) => inTurn(() => save(letterId, drafts)),
    record,
    markSent: (letterId, sending, today) => record(letterId, { ...sending, event: 'sent' }, today),
    keepProofs: (letterId, proofs) => inTurn(() => change<never>(letterId, (current) => success(withProofs(current, proofs)))),
    takeBack: (letterId) => inTurn(() => change<never>(letterId, (current) => success(withoutLastEntry(current)))),
    remove: (letterId) => inTurn(() => standings.remove(letterId)),
    restore: (removed) => inTurn(() => standings.restore(removed)),
  }
}
