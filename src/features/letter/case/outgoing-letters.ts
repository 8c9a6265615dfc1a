import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { letterPhrases } from '@/content/letter/phrases'
import { wordRules } from '@/content/letter/word-rules'
import type { CalendarDate } from '@/domain/calendar-date'
import {
  composeFollowUp, composeFollowUpMessage, firstSending,
} from '@/domain/letter/after-sending/compose-follow-up'
import type { LetterCase } from '@/domain/letter/case/letter-case'
import { lettersOfRound } from '@/domain/letter/case/letters-of-round'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { LetterDocument } from '@/domain/letter/document'
import type { LetterDraft } from '@/domain/letter/draft'
import { parseLetterDraft } from '@/domain/letter/parse-letter-draft'
import type { LetterRequest } from '@/domain/letter/request'
import { toPlainText } from '@/renderers/letter/plain-text'

/** The letter on a day, when it may leave the phone that day. */
export function letterOn(draft: LetterDraft, day: CalendarDate): LetterRequest | undefined {
  const parsed = parseLetterDraft(draft, day, wordRules)
  return parsed.ok ? parsed.value.request : undefined
}

export function textOf(request: LetterRequest): string {
  return toPlainText(composeLetter(request, letterPhrases))
}

export interface SecondLetterOn {
  readonly request: LetterRequest
  readonly full: LetterDocument
  readonly short: LetterDocument
}

/**
 * The second letter, dated on `day`. It says that nothing has changed, so there is none when the letter reads differently from the one that
 * was sent, or when it can no longer leave as it is.
 */
export function secondLetterOn(draft: LetterDraft, letterCase: LetterCase, day: CalendarDate): SecondLetterOn | undefined {
  const [sent] = lettersOfRound(letterCase.log)
  const first = firstSending(letterCase)
  const request = letterOn({ ...draft, letterDate: day }, day)
  if (!sent || !first || !request || undated(textOf(request)) !== undated(sent.text)) return undefined
  return {
    request,
    full: composeFollowUp(request, first, afterSendingPhrases.followUp, letterPhrases),
    short: composeFollowUpMessage(request, first, afterSendingPhrases.followUp, letterPhrases),
  }
}

/** A letter without the line that has its date. */
function undated(text: string): string {
  return text.split('\n').filter(line => !/^\d{4}年\d{1,2}月\d{1,2}日$/.test(line)).join('\n')
}
