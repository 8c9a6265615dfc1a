import { readFileSync } from 'node:fs'
import path from 'node:path'
import { todayInBeijing } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import { letterProgress } from '@/domain/letter/letter-progress'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { createStore } from '@/platform/web/store'
import { createLetterRepository } from '@/storage/letter-repository'

/** Letters by their ids. */
export type StoredLetters = Readonly<Record<string, LetterDraft>>

/** The draft of a CASE.json in tests/fixtures/letters. */
export function letterCase(name: string): LetterDraft {
  const file = path.resolve(__dirname, '..', '..', 'fixtures', 'letters', `${name}.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { data: LetterDraft }).data
}

/** What a browser's storage holds when these letters have been written: made by the program's own storage, so that it cannot differ. */
export async function storageWith(letters: StoredLetters): Promise<Readonly<Record<string, string>>> {
  const memory = new MemoryStorage()
  const clock = { now: () => Date.UTC(2026, 10, 21, 4) }
  const repository = createLetterRepository(createStore({ localStorage: memory }), clock)
  for (const [id, draft] of Object.entries(letters)) {
    const content = parseLetterContent(draft, todayInBeijing(clock.now()))
    await repository.save(id, draft, letterProgress(draft, content.ok ? content.value.warnings : content.error))
  }
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
