import { failure, success, type Result } from '@/domain/result'
import type { Clock, KeyValueStore, PlatformIssue } from '@/platform/ports'
import { openEnvelope, sealEnvelope, timestamp, type Collection, type Opened } from './envelope'
import { asideKey, isAsideOf } from './keys'

/** What was found under a key; `unreadable` when the storage itself failed. */
export type Found<Data> = Opened<Data> | { readonly status: 'unreadable'; readonly issue: PlatformIssue }

/** Why something could not be saved; `too-new` when data of a newer program lies there, which is not overwritten. */
export type SaveIssue = PlatformIssue | 'too-new'

/** The place of one collection in the storage. It never overwrites what it cannot read. */
export interface Shelf<Data> {
  read(key: string): Found<Data>
  /**
   * Stores the data and gives the time that stands in its envelope. Corrupt data under the key is first copied aside (`asideKey`); too-new
   * data is left as it is.
   */
  write(key: string, data: Data): Promise<Result<string, SaveIssue>>
}

export function createShelf<Data>(collection: Collection<Data>, store: KeyValueStore, clock: Clock): Shelf<Data> {
  /** Keys that are known to hold nothing or what this program can read: they need no look before a write. */
  const known = new Set<string>()

  function read(key: string): Found<Data> {
    const stored = store.read(key)
    if (!stored.ok) return { status: 'unreadable', issue: stored.error }
    const opened = openEnvelope(collection, stored.value)
    if (opened.status !== 'corrupt' && opened.status !== 'too-new') known.add(key)
    return opened
  }

  async function makeRoom(key: string): Promise<Result<void, SaveIssue>> {
    const found = read(key)
    if (found.status === 'unreadable') return failure(found.issue)
    if (found.status === 'too-new') return failure('too-new')
    if (found.status !== 'corrupt') return success(undefined)
    const raw = store.read(key)
    return raw.ok ? store.write(asideKey(key, timestamp(clock.now())), raw.value) : raw
  }

  async function write(key: string, data: Data): Promise<Result<string, SaveIssue>> {
    if (!known.has(key)) {
      const room = await makeRoom(key)
      if (!room.ok) return room
    }
    const envelope = sealEnvelope(collection, data, clock.now())
    const written = await store.write(key, envelope)
    if (!written.ok) return written
    known.add(key)
    return success(envelope.savedAt)
  }

  return { read, write }
}

/** Removes what lies under a key and whatever was moved aside from it; what is not there is no failure. */
export async function removeWithAsides(store: KeyValueStore, key: string): Promise<Result<void, PlatformIssue>> {
  const keys = store.keys()
  if (!keys.ok) return keys
  for (const gone of keys.value.filter((candidate) => candidate === key || isAsideOf(key, candidate))) {
    const removed = await store.remove(gone)
    if (!removed.ok) return removed
  }
  return success(undefined)
}
