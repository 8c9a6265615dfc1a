import { letterPhrases } from '@/content/letter/phrases'
import { assertNever } from '@/domain/assert-never'
import { composeCallOutline } from '@/domain/letter/compose-call-outline'
import { composeLetter } from '@/domain/letter/compose-letter'
import { composeShortMessage } from '@/domain/letter/compose-short-message'
import type { LetterDocument } from '@/domain/letter/document'
import type { LetterRequest } from '@/domain/letter/request'
import { toPlainText } from '@/renderers/letter/plain-text'
import { toShortMessages } from '@/renderers/letter/short-messages'

/** The whole letter, the message for the lender's in-app desk, what to say on the phone. */
export type LetterLength = 'full' | 'short' | 'call'
export type LetterLengths = Readonly<Record<LetterLength, LetterDocument>>

export function composeLengths(request: LetterRequest): LetterLengths {
  return {
    full: composeLetter(request, letterPhrases),
    short: composeShortMessage(request, letterPhrases),
    call: composeCallOutline(request, letterPhrases),
  }
}

export function maskLengths({ full, short, call }: LetterLengths, mask: (document: LetterDocument) => LetterDocument): LetterLengths {
  return { full: mask(full), short: mask(short), call: mask(call) }
}

/** What 复制 takes along; several messages stand apart. */
export function textOfLength(lengths: LetterLengths, length: LetterLength): string {
  switch (length) {
    case 'full':
    case 'call':
      return toPlainText(lengths[length])
    case 'short':
      return toShortMessages(lengths.short).join('\n\n')
    default:
      return assertNever(length)
  }
}
