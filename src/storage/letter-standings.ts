import { array, object, picklist, string } from 'valibot'
import { caseState } from '@/domain/letter/case/case-state'
import { caseEvents, type CaseEntry, type CaseState } from '@/domain/letter/case/letter-case'
import { success, type Result } from '@/domain/result'
import type { Clock, KeyValueStore, PlatformIssue } from '@/platform/ports'
import { defineCollection } from './envelope'
import { caseIdOf, caseKey } from './keys'
import { createShelf, removeWithAsides } from './shelf'

/** Where a letter stands after it was sent: the few facts of its case that the list of letters shows. */
export interface LetterStanding {
  readonly state: CaseState
  /** When the newest letter of the case went out, YYYY-MM-DD. */
  readonly sentOn: string
}

/** What `restore` needs to bring a removed case back. */
export interface RemovedCase {
  readonly letterId: string
  readonly stored: unknown
}

/**
 * The cases as the list of letters needs them. The list lies in the package that is loaded first, and `LetterCaseRepository` with its whole
 * schema does not: this reads the same envelopes and looks at the events alone.
 */
export interface LetterStandings {
  /** By the id of the letter; a case that cannot be read, or in which nothing was sent yet, is missing. */
  read(): Result<ReadonlyMap<string, LetterStanding>, PlatformIssue>
  /** Removes a case and whatever was moved aside from it; to be done with its letter. */
  remove(letterId: string): Promise<Result<RemovedCase, PlatformIssue>>
  /** Undoes `remove`. */
  restore(removed: RemovedCase): Promise<Result<void, PlatformIssue>>
}

/** The part of `letterCaseCollection` that is read here; its versions are that collection's. */
const eventsCollection = defineCollection('letter-case', object({ log: array(object({ event: picklist(caseEvents), date: string() })) }))

export function createLetterStandings(store: KeyValueStore, clock: Clock): LetterStandings {
  const cases = createShelf(eventsCollection, store, clock)

  function standingOf(letterId: string): LetterStanding | undefined {
    const found = cases.read(caseKey(letterId))
    if (found.status !== 'ok' && found.status !== 'migrated') return undefined
    const { log } = found.data
    const newest = [...log].reverse().find(({ event }) => event === 'sent')
    // The state depends on the events alone.
    return newest && { state: caseState({ log: log as unknown as readonly CaseEntry[] }), sentOn: newest.date }
  }

  return {
    read() {
      const keys = store.keys()
      if (!keys.ok) return keys
      const ids = keys.value.map(caseIdOf).filter((id): id is string => id !== undefined)
      return success(new Map(ids.flatMap((id): [string, LetterStanding][] => {
        const standing = standingOf(id)
        return standing ? [[id, standing]] : []
      })))
    },
    async remove(letterId) {
      const key = caseKey(letterId)
      const stored = store.read(key)
      if (!stored.ok) return stored
      const removed = await removeWithAsides(store, key)
      return removed.ok ? success({ letterId, stored: stored.value }) : removed
    },
    async restore({ letterId, stored }) {
      return stored === undefined ? success(undefined) : store.write(caseKey(letterId), stored)
    },
  }
}
