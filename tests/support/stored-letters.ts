import { readFileSync } from 'node:fs'
import path from 'node:path'
import { calendarDate, todayInBeijing } from '@/domain/calendar-date'
import type { LetterCase } from '@/domain/letter/case/letter-case'
import type { LetterDraft } from '@/domain/letter/draft'
import { letterProgress } from '@/domain/letter/letter-progress'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import type { KeyValueStore } from '@/platform/ports'
import { createLetterCaseRepository } from '@/storage/letter-case-repository'
import { createLetterRepository } from '@/storage/letter-repository'

/** A letter that has gone out, with what happened since. */
export interface SentLetter {
  readonly letter: LetterDraft
  readonly letterCase: LetterCase
}

/** Letters by their ids. */
export type StoredLetters = Readonly<Record<string, LetterDraft | SentLetter>>

/** The draft of a CASE.json in tests/fixtures/letters. */
export function letterCase(name: string): LetterDraft {
  const file = path.resolve(__dirname, '..', 'fixtures', 'letters', `${name}.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { data: LetterDraft }).data
}

/** Noon in Beijing on 2026-11-21. */
const clock = { now: () => Date.UTC(2026, 10, 21, 4) }

/** Puts letters into a store as the program itself would, so that what is stored cannot differ from that. */
export async function storeLetters(store: KeyValueStore, stored: StoredLetters): Promise<void> {
  const letters = createLetterRepository(store, clock)
  const cases = createLetterCaseRepository(store, clock)
  for (const [id, each] of Object.entries(stored)) {
    const letter = 'letterCase' in each ? each.letter : each
    const content = parseLetterContent(letter, todayInBeijing(clock.now()))
    await letters.save(id, letter, letterProgress(letter, content.ok ? content.value.warnings : content.error))
    if ('letterCase' in each) await storeCase(id, each.letterCase)
  }

  async function storeCase(id: string, { log, ...drafts }: LetterCase): Promise<void> {
    await cases.save(id, drafts)
    for (const entry of log) {
      const recorded = await cases.record(id, entry, calendarDate('2099-12-31'))
      if (!recorded.ok) throw new Error(`${entry.event} of ${entry.date}: ${recorded.error}`)
    }
  }
}
