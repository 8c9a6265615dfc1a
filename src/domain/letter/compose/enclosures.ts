import type { Block, Sentence } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { LetterRequest } from '../request'
import { asClause, present, sentence } from './sentence'

/**
 * 附件清单: only what the debtor has ready, and the budget sheet where the letter speaks of it; no part at all when there is nothing
 * (letters-spec 3, 4).
 */
export function composeEnclosures(request: LetterRequest, phrases: LetterPhrases): readonly Block[] {
  const items = enclosureItems(request, phrases)
  return items.length > 0 ? [{ type: 'enclosures', heading: phrases.enclosures.heading, items }] : []
}

/** True when the letter comes with enclosures. */
export function hasEnclosures({ enclosures, budget }: LetterRequest): boolean {
  return enclosures.length > 0 || budget?.attach === true
}

function enclosureItems({ enclosures, budget }: LetterRequest, { enclosures: words }: LetterPhrases): readonly Sentence[] {
  const own = enclosures.map(({ label, copies }) => {
    return sentence(words.item, { label: asClause(label) ?? label, copies: String(copies) }, 'enclosures')
  })
  const { item, keyword } = words.budgetSheet
  const isListed = enclosures.some(({ label }) => label.includes(keyword))
  return present([...own, budget?.attach && !isListed ? sentence(item, {}, 'budget.attach') : undefined])
}
