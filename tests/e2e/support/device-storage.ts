import { createStore } from '@/platform/web/store'
import { storeLetters, type StoredLetters } from '../../support/stored-letters'

/** What a browser's storage holds when these letters have been written and sent: made by the program's own storage. */
export async function storageWith(letters: StoredLetters): Promise<Readonly<Record<string, string>>> {
  const memory = new MemoryStorage()
  await storeLetters(createStore({ localStorage: memory }), letters)
  return Object.fromEntries(Object.keys(memory).map((key) => [key, memory.getItem(key) ?? '']))
}

/** Like `localStorage`: entries are its own properties, everything else is inherited. */
class MemoryStorage implements Storage {
  [key: string]: unknown
  get length(): number {
    return Object.keys(this).length
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null
  }
  getItem(key: string): string | null {
    return (this[key] as string | undefined) ?? null
  }
  setItem(key: string, value: string): void {
    this[key] = value
  }
  removeItem(key: string): void {
    delete this[key]
  }
  clear(): void {
    for (const key of Object.keys(this)) delete this[key]
  }
}
