import { addRecent, nothingSaved, toggleFavourite, type SavedLists } from '@/domain/faq/saved-lists'
import { success, type Result } from '@/domain/result'
import type { Clock, KeyValueStore } from '@/platform/ports'
import { faqSavedCollection } from './faq-saved'
import { storageKeys } from './keys'
import { createShelf, type SaveIssue } from './shelf'

/** Favourites and the entries read last. Changes are carried out one after the other, in the order asked for. */
export interface FaqSavedRepository {
  /** What is saved. Data that cannot be read counts as nothing; it is moved aside by the next change, or left alone if it is too new. */
  load(): SavedLists
  /** Adds to the favourites or takes away, and gives the lists after that. */
  toggleFavourite(id: string): Promise<Result<SavedLists, SaveIssue>>
  /** Remembers that the entry was read. */
  addRecent(id: string): Promise<Result<SavedLists, SaveIssue>>
  /** Forgets which entries were read; the favourites stay. */
  forgetRecent(): Promise<Result<SavedLists, SaveIssue>>
}

export function createFaqSavedRepository(store: KeyValueStore, clock: Clock): FaqSavedRepository {
  const shelf = createShelf(faqSavedCollection, store, clock)
  let lastChange: Promise<unknown> = Promise.resolve()

  function load(): SavedLists {
    const found = shelf.read(storageKeys.faqSaved)
    return 'data' in found ? found.data : nothingSaved
  }

  /** The lists are read and written back whole: two changes at once would lose one of them. */
  function change(next: (current: SavedLists) => SavedLists): Promise<Result<SavedLists, SaveIssue>> {
    const carryOut = async () => {
      const lists = next(load())
      const written = await shelf.write(storageKeys.faqSaved, lists)
      return written.ok ? success(lists) : written
    }
    const done = lastChange.then(carryOut, carryOut)
    lastChange = done
    return done
  }

  return {
    load,
    toggleFavourite: id => change(lists => toggleFavourite(lists, id)),
    addRecent: id => change(lists => addRecent(lists, id)),
    forgetRecent: () => change(lists => ({ ...lists, recent: [] })),
  }
}
