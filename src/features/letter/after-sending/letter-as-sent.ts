import type { CalendarDate } from '@/domain/calendar-date'
import type { LetterCase } from '@/domain/letter/case/letter-case'
import { lettersOfRound } from '@/domain/letter/case/letters-of-round'
import type { LetterDraft } from '@/domain/letter/draft'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import type { LetterRequest } from '@/domain/letter/request'

/**
 * What the letter asked for. It is read as of the day on which it was sent, because its first payment may be over by now; a letter that was
 * changed since may only be right as of today. Nothing while it has gaps.
 */
export function letterAsSent(draft: LetterDraft, { log }: Pick<LetterCase, 'log'>, today: CalendarDate): LetterRequest | undefined {
  const sentOn = lettersOfRound(log)[0]?.date
  for (const day of sentOn === undefined ? [today] : [sentOn, today]) {
    const parsed = parseLetterContent(draft, day)
    if (parsed.ok) return parsed.value.request
  }
  return undefined
}
