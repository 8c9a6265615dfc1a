import type { OfferDifference } from './compare-offer'
import { comparedItem, offerItems, type AskedOfferItemId, type OfferAnswer, type OfferItem, type OfferItemId } from './offer-items'
import { isComparable, type AskedTerms } from './offer-terms'

/**
 * What the checklist says about an offer: `red` – neither sign nor pay for now; `yellow` – ask first; `green` – every item is in order;
 * `open` – nothing wrong so far, and not everything answered.
 */
export type OfferVerdict = 'red' | 'yellow' | 'green' | 'open'

export interface OfferJudgement {
  readonly verdict: OfferVerdict
  /** Not in order, or not sure; in the order of the checklist. */
  readonly concerns: readonly OfferItemId[]
  readonly unanswered: readonly OfferItemId[]
}

export interface OfferFindings {
  readonly answers: Partial<Readonly<Record<AskedOfferItemId, OfferAnswer>>>
  /** What `compareOffer` found; absent while the figures of the offer are not filled in. */
  readonly differences?: readonly OfferDifference[]
}

/** The items that apply to a letter with these terms. A waiver is asked about even where its amount was left to the lender. */
export function offerItemsFor(asked: AskedTerms, asksForWaiver: boolean): readonly OfferItem[] {
  const all: readonly OfferItem[] = offerItems
  return all.filter(({ when }) => {
    if (when === 'waiver') return asksForWaiver
    return when === 'comparable' ? isComparable(asked) : true
  })
}

/** Judges an offer by these items (letters-spec 12). Not being sure counts as not in order. */
export function judgeOffer(items: readonly OfferItem[], findings: OfferFindings): OfferJudgement {
  const answered = items.map((item) => ({ item, answer: answerTo(item.id, findings) }))
  const concerns = answered.filter(({ answer }) => answer === 'notInOrder' || answer === 'unsure').map(({ item }) => item)
  const unanswered = answered.filter(({ answer }) => answer === undefined).map(({ item }) => item.id)
  return { verdict: verdictOf(concerns, unanswered), concerns: concerns.map(({ id }) => id), unanswered }
}

function answerTo(id: OfferItemId, { answers, differences }: OfferFindings): OfferAnswer | undefined {
  if (id !== comparedItem) return answers[id]
  return differences && (differences.length === 0 ? 'inOrder' : 'notInOrder')
}

function verdictOf(concerns: readonly OfferItem[], unanswered: readonly OfferItemId[]): OfferVerdict {
  if (concerns.some(({ weight }) => weight === 'red')) return 'red'
  if (concerns.length > 0) return 'yellow'
  return unanswered.length > 0 ? 'open' : 'green'
}
