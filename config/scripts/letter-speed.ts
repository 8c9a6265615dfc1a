import { performance } from 'node:perf_hooks'
import { letterPhrases } from '@/content/letter/phrases'
import { wordRules } from '@/content/letter/word-rules'
import type { CalendarDate } from '@/domain/calendar-date'
import { composeCallOutline } from '@/domain/letter/compose-call-outline'
import { composeLetter, letterTitle } from '@/domain/letter/compose-letter'
import { composeShortMessage } from '@/domain/letter/compose-short-message'
import type { LetterDraft } from '@/domain/letter/draft'
import { parseLetterDraft } from '@/domain/letter/parse-letter-draft'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { toPlainText } from '@/renderers/letter/plain-text'
import { toShortMessages } from '@/renderers/letter/short-messages'

const runs = 100

/** Medians in milliseconds. */
export interface LetterSpeed {
  readonly runs: number
  /** From the stored draft to exact facts: everything that is checked, each word too. */
  readonly check: number
  /** From the facts to the full text, the messages and the call outline. */
  readonly compose: number
  /** From the document to the bytes of the .docx. */
  readonly docx: number
}

/** How long one letter takes, as the median of 100. The draft must make a letter. */
export function measureLetter(draft: LetterDraft, today: CalendarDate): LetterSpeed {
  const check = () => parseLetterDraft(draft, today, wordRules)
  const parsed = check()
  if (!parsed.ok) throw new Error('Only a draft that makes a letter can be measured')
  const { request } = parsed.value
  const compose = () => [
    toPlainText(composeLetter(request, letterPhrases)),
    toShortMessages(composeShortMessage(request, letterPhrases)),
    toPlainText(composeCallOutline(request, letterPhrases)),
  ]
  const document = composeLetter(request, letterPhrases)
  const details = { title: letterTitle(request, letterPhrases), createdOn: request.letterDate }
  return { runs, check: medianTime(check), compose: medianTime(compose), docx: medianTime(() => toDocx(document, details)) }
}

function medianTime(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((one, other) => one - other)
  return ((times[runs / 2 - 1] as number) + (times[runs / 2] as number)) / 2
}
