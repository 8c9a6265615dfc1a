import type { LetterDraft } from '@/domain/letter/draft'
import type { LetterProgress } from '@/domain/letter/letter-progress'
import { success, type Result } from '@/domain/result'
import type { Clock, KeyValueStore, PlatformIssue } from '@/platform/ports'
import { letterDraftCollection } from './letter-drafts'
import { letterIndexCollection, summariseLetter, type LetterSummary } from './letter-index'
import { letterIdOf, letterKey, storageKeys } from './keys'
import { joinDraft, partDraft, profileCollection, type Profile } from './profile'
import { createShelf, removeWithAsides, type Found, type SaveIssue } from './shelf'

/**
 * A letter as it was found. `data` is the draft with `debtor` and `budget` of the profile in it; an `empty` one has them too, so that a
 * new letter begins with them. `ownDataLost`: the profile cannot be read, so its fields are missing.
 */
export type LoadedLetter =
  | { readonly status: 'ok' | 'migrated'; readonly data: LetterDraft; readonly savedAt: string; readonly ownDataLost: boolean }
  | { readonly status: 'empty'; readonly data: LetterDraft; readonly ownDataLost: boolean }
  /** Cannot be read. It stays where it is until something is saved under this id; then it is moved aside. */
  | { readonly status: 'corrupt' }
  /** Written by a newer program, or the profile was. Cannot be saved over. */
  | { readonly status: 'too-new' }
  | { readonly status: 'unreadable'; readonly issue: PlatformIssue }

export interface LetterList {
  /** The newest first. */
  readonly letters: readonly LetterSummary[]
  /** Letters that are there and cannot be opened. */
  readonly unreadableIds: readonly string[]
}

/** What `restore` needs to bring a removed letter back. */
export interface RemovedLetter {
  readonly id: string
  readonly stored: unknown
  readonly summary?: LetterSummary
}

/** The letters on this phone. Changes are carried out one after the other, in the order in which they were asked for. */
export interface LetterRepository {
  /** All letters; an index that is missing, corrupt or out of step is made good from the letters themselves. */
  list(): Result<LetterList, PlatformIssue>
  /** Reads one letter; changes nothing. */
  load(id: string): LoadedLetter
  /** An id that no letter has, of lower-case letters and digits. Nothing is stored until the first `save`. */
  create(): string
  /**
   * Stores the letter, and its `debtor` and `budget` (but `otherSource`) for all letters. Where one of these two is missing in the draft,
   * the profile keeps the one it has. `progress` is for the list. A failure can leave the letter stored and the rest not: saving again
   * makes it whole.
   */
  save(id: string, draft: LetterDraft, progress?: LetterProgress): Promise<Result<void, SaveIssue>>
  /** Removes a letter and whatever was moved aside from it. The profile stays. */
  remove(id: string): Promise<Result<RemovedLetter, SaveIssue>>
  /** Undoes `remove`. */
  restore(removed: RemovedLetter): Promise<Result<void, SaveIssue>>
  /** Reads what all letters share; changes nothing. */
  loadProfile(): Found<Profile>
  /** Stores what all letters share, without a letter. What is missing stays as it is, and `otherSource` of the budget is left out. */
  saveProfile(profile: Profile): Promise<Result<void, SaveIssue>>
}

export function createLetterRepository(store: KeyValueStore, clock: Clock): LetterRepository {
  const letters = createShelf(letterDraftCollection, store, clock)
  const profile = createShelf(profileCollection, store, clock)
  const index = createShelf(letterIndexCollection, store, clock)
  const handedOut = new Set<string>()
  let lastChange: Promise<unknown> = Promise.resolve()

  /** The index is read and written back whole: two changes at once would lose one of them. */
  function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const next = lastChange.then(change, change)
    lastChange = next
    return next
  }

  function list(): Result<LetterList, PlatformIssue> {
    const keys = store.keys()
    if (!keys.ok) return keys
    const indexed = new Map((dataOf(index.read(storageKeys.lettersIndex))?.letters ?? []).map((letter) => [letter.id, letter]))
    const ids = keys.value.map(letterIdOf).filter((id): id is string => id !== undefined)
    const found = ids.map((id) => indexed.get(id) ?? summaryFromStorage(id) ?? id)
    return success({
      letters: found.filter((letter): letter is LetterSummary => typeof letter !== 'string').sort(byNewest),
      unreadableIds: found.filter((letter): letter is string => typeof letter === 'string').sort(),
    })
  }

  function summaryFromStorage(id: string): LetterSummary | undefined {
    const letter = letters.read(letterKey(id))
    return letter.status === 'ok' || letter.status === 'migrated' ? summariseLetter(id, letter.data, letter.savedAt) : undefined
  }

  /** An index of a newer program is left alone; until that program is back, the list is made from the letters. */
  async function changeIndex(change: (summaries: readonly LetterSummary[]) => LetterSummary[]): Promise<Result<void, SaveIssue>> {
    const current = list()
    if (!current.ok) return current
    const written = await index.write(storageKeys.lettersIndex, { letters: change(current.value.letters) })
    return written.ok || written.error === 'too-new' ? success(undefined) : written
  }

  async function saveProfile(changes: Profile): Promise<Result<void, SaveIssue>> {
    const current = dataOf(profile.read(storageKeys.profile)) ?? {}
    const next = { ...current, ...changes }
    if (JSON.stringify(next) === JSON.stringify(current)) return success(undefined)
    const written = await profile.write(storageKeys.profile, next)
    return written.ok ? success(undefined) : written
  }

  function load(id: string): LoadedLetter {
    const shared = profile.read(storageKeys.profile)
    if (shared.status === 'unreadable' || shared.status === 'too-new') return shared
    const letter = letters.read(letterKey(id))
    const ownDataLost = shared.status === 'corrupt'
    if (letter.status === 'empty') return { status: 'empty', data: joinDraft({}, dataOf(shared)), ownDataLost }
    if (letter.status === 'ok' || letter.status === 'migrated') {
      return { ...letter, data: joinDraft(letter.data, dataOf(shared)), ownDataLost }
    }
    return letter
  }

  function create(): string {
    const keys = store.keys()
    const taken = new Set(keys.ok ? keys.value.map(letterIdOf) : [])
    let number = clock.now()
    while (taken.has(number.toString(36)) || handedOut.has(number.toString(36))) number += 1
    const id = number.toString(36)
    handedOut.add(id)
    return id
  }

  async function save(id: string, draft: LetterDraft, progress?: LetterProgress): Promise<Result<void, SaveIssue>> {
    const { own, profile: shared } = partDraft(draft)
    const written = await letters.write(letterKey(id), own)
    if (!written.ok) return written
    const saved = await saveProfile(shared)
    if (!saved.ok) return saved
    const summary = summariseLetter(id, own, written.value, progress)
    return changeIndex((summaries) => [summary, ...summaries.filter((other) => other.id !== id)])
  }

  async function remove(id: string): Promise<Result<RemovedLetter, SaveIssue>> {
    const key = letterKey(id)
    const stored = store.read(key)
    if (!stored.ok) return stored
    const listed = list()
    if (!listed.ok) return listed
    const indexed = await changeIndex((summaries) => summaries.filter((letter) => letter.id !== id))
    if (!indexed.ok) return indexed
    const removed = await removeWithAsides(store, key)
    if (!removed.ok) return removed
    return success({ id, stored: stored.value, summary: listed.value.letters.find((letter) => letter.id === id) })
  }

  async function restore({ id, stored, summary }: RemovedLetter): Promise<Result<void, SaveIssue>> {
    if (stored === undefined) return success(undefined)
    const written = await store.write(letterKey(id), stored)
    if (!written.ok || !summary) return written
    return changeIndex((summaries) => [summary, ...summaries.filter((other) => other.id !== id)])
  }

  return {
    list,
    load,
    create,
    save: (id, draft, progress) => inTurn(() => save(id, draft, progress)),
    remove: (id) => inTurn(() => remove(id)),
    restore: (removed) => inTurn(() => restore(removed)),
    loadProfile: () => profile.read(storageKeys.profile),
    saveProfile: (changes) => inTurn(() => saveProfile(partDraft(changes).profile)),
  }
}

function dataOf<Data>(found: Found<Data>): Data | undefined {
  return found.status === 'ok' || found.status === 'migrated' ? found.data : undefined
}

/** Times and ids are ASCII, so their order is that of their characters; the id decides where the second is the same. */
function byNewest(one: LetterSummary, other: LetterSummary): number {
  return one.updatedAt + one.id < other.updatedAt + other.id ? 1 : -1
}
