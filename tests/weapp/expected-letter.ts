import { parseCalendarDate } from '@/domain/calendar-date'
import { composeLetter, letterTitle } from '@/domain/letter/compose-letter'
import type { LetterDraft } from '@/domain/letter/draft'
import { maskForExport } from '@/domain/letter/mask-letter'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { success, type Result } from '@/domain/result'
import { letterPhrases } from '@/content/letter/phrases'
import { storeLetters, type StoredLetters } from '../support/stored-letters'
import type { Weapp } from './host/weapp'

/** The day on the phone, and of the letters in tests/fixtures/letters. */
export const today = valueOf(parseCalendarDate('2026-11-21'))

/** What the phone's storage holds when these letters have been written and sent. */
export async function phoneWith(letters: StoredLetters): Promise<Map<string, unknown>> {
  const storage = new Map<string, unknown>()
  await storeLetters({
    read: key => success(storage.get(key)),
    write: async (key, value) => success(void storage.set(key, value)),
    remove: async key => success(void storage.delete(key)),
    keys: () => success([...storage.keys()]),
  }, letters)
  return storage
}

/** What the sources make of the same answers, outside the phone. */
export function expectedLetter(answers: LetterDraft) {
  const { request } = valueOf(parseLetterContent(answers, today))
  const document = composeLetter(request, letterPhrases)
  return { document, masked: maskForExport(document), properties: { title: letterTitle(request, letterPhrases), createdOn: today } }
}

export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** What the program passed to a function of `wx`, call by call. */
export function callsOf(weapp: Weapp, name: string) {
  return weapp.calls.filter(call => call.name === name).map(({ options }) => options)
}
