import type { Fen } from '../../money'
import type { LetterPhrases } from '../letter-phrases'
import type { WaiverItem } from '../request'
import { asClause } from './sentence'

/** The name of a fee to be waived; of another fee the debtor's own. */
export function waiverItemName({ kind, name }: WaiverItem, { names }: LetterPhrases): string {
  return (kind === 'otherFee' ? asClause(name) : undefined) ?? names.waiverItems[kind]
}

/** The names of the fees to be waived, joined by 、 */
export function waiverItemNames(items: readonly WaiverItem[], phrases: LetterPhrases): string {
  return items.map((item) => waiverItemName(item, phrases)).join(phrases.enumerationComma)
}

/** True when no amount is missing: only then does a letter name amounts and their sum. */
export function areAllGiven(amounts: readonly (Fen | undefined)[]): amounts is readonly Fen[] {
  return amounts.every((amount) => amount !== undefined)
}
