import { failure, success, type Result } from '@/domain/result'
import type { SaveIssue } from './shelf'

/** Whether what is on the screen is on the device too. */
export type AutosaveState =
  | { readonly status: 'saved' }
  | { readonly status: 'saving' }
  /** The last attempt failed; the value is kept and tried again with the next change or flush. */
  | { readonly status: 'failed'; readonly issue: SaveIssue }

/** Saves a value that changes with every key that is pressed. */
export interface Autosave<Value> {
  /** Saves `value`. While a save is on its way only the newest value waits; those between are never written. */
  save(value: Value): void
  /** Resolves when nothing waits any more: with success when the newest value is on the device. A save that failed is tried once more. */
  flush(): Promise<Result<void, SaveIssue>>
  state(): AutosaveState
  /** Calls `listener` at every change of state until the returned function is called. */
  subscribe(listener: (state: AutosaveState) => void): () => void
}

/** `write` puts a value on the device; it is never called while an earlier call has not answered. */
export function createAutosave<Value>(write: (value: Value) => Promise<Result<unknown, SaveIssue>>): Autosave<Value> {
  const listeners = new Set<(state: AutosaveState) => void>()
  let current: AutosaveState = { status: 'saved' }
  /** The newest value that is not on the device. Boxed: the box tells whether a newer one has come, whatever the values are. */
  let unsaved: { readonly value: Value } | undefined
  let writing = false
  let written: Promise<void> = Promise.resolve()

  function enter(next: AutosaveState): void {
    current = next
    listeners.forEach((listener) => listener(next))
  }

  function stop(next: AutosaveState): void {
    writing = false
    enter(next)
  }

  async function writeUntilNothingWaits(): Promise<void> {
    enter({ status: 'saving' })
    try {
      while (unsaved) {
        const attempt: { readonly value: Value } = unsaved
        const result = await write(attempt.value)
        const isNewest = unsaved === attempt
        if (!result.ok && isNewest) return stop({ status: 'failed', issue: result.error })
        if (isNewest) unsaved = undefined
      }
    } catch (error) {
      stop({ status: 'failed', issue: 'failed' })
      throw error
    }
    stop({ status: 'saved' })
  }

  function start(): Promise<void> {
    if (!writing) {
      writing = true
      written = writeUntilNothingWaits()
    }
    return written
  }

  return {
    save(value) {
      unsaved = { value }
      void start()
    },
    async flush() {
      if (writing) await written
      if (unsaved) await start()
      return current.status === 'failed' ? failure(current.issue) : success(undefined)
    },
    state: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
