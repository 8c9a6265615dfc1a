import type { Block } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { LetterRequest } from '../request'
import { hasEnclosures } from './enclosures'
import { paragraphs } from './paragraphs'
import { sentence } from './sentence'

/** 本人的承诺: what the debtor ticked; nothing when nothing is ticked (letters-spec 4.3). */
export function composePromise(request: LetterRequest, phrases: LetterPhrases): readonly Block[] {
  const { commitments, trueFactsWithoutEnclosures } = phrases
  const sentences = request.commitments.map((id) => {
    const words = id === 'trueFacts' && !hasEnclosures(request) ? trueFactsWithoutEnclosures : commitments[id]
    return sentence(words, {}, 'commitments')
  })
  return paragraphs(sentences.map((each) => [each]))
}
