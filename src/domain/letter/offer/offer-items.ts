/**
 * What to look for in the lender's offer before signing or paying (letters-spec 12), in the order of the checklist.
 * - `weight`: how serious it is when an item is not in order; `red` means neither sign nor pay for now.
 * - `looksFor`: something the offer should have, or something it should not have.
 * - `when`: the item is asked only if the letter asked for that.
 */
export const offerItems = [
  { id: 'officialSource', part: 'identity', looksFor: 'present', weight: 'red' },
  { id: 'payeeMatches', part: 'identity', looksFor: 'present', weight: 'red' },
  { id: 'partiesAndAmounts', part: 'amounts', looksFor: 'present', weight: 'red' },
  { id: 'waiverStated', part: 'amounts', looksFor: 'present', weight: 'yellow', when: 'waiver' },
  { id: 'scheduleStated', part: 'amounts', looksFor: 'present', weight: 'red' },
  { id: 'matchesLetter', part: 'amounts', looksFor: 'present', weight: 'red', when: 'comparable' },
  { id: 'penaltyStops', part: 'later', looksFor: 'present', weight: 'yellow' },
  { id: 'missedPayment', part: 'later', looksFor: 'present', weight: 'yellow' },
  { id: 'creditReporting', part: 'later', looksFor: 'present', weight: 'yellow' },
  { id: 'settlementProof', part: 'later', looksFor: 'present', weight: 'yellow' },
  { id: 'givesUpCourt', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'givesUpLimitation', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'enforceableDeed', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'distantCourt', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'electronicService', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'blanks', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'handwrittenAdditions', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'relativesSign', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'payFirst', part: 'clauses', looksFor: 'absent', weight: 'red' },
  { id: 'sealedText', part: 'text', looksFor: 'present', weight: 'red' },
] as const satisfies readonly OfferItemShape[]

export type OfferItemId = (typeof offerItems)[number]['id']

/** The item that nobody ticks: `compareOffer` answers it. */
export const comparedItem = 'matchesLetter' satisfies OfferItemId
export const askedOfferItemIds = offerItems.map(({ id }) => id).filter((id): id is AskedOfferItemId => id !== comparedItem)
/** The items that the person answers. */
export type AskedOfferItemId = Exclude<OfferItemId, typeof comparedItem>

export interface OfferItem extends OfferItemShape {
  readonly id: OfferItemId
}

export const offerParts = ['identity', 'amounts', 'later', 'clauses', 'text'] as const
export type OfferPart = (typeof offerParts)[number]

interface OfferItemShape {
  readonly id: string
  readonly part: OfferPart
  readonly looksFor: 'present' | 'absent'
  readonly weight: 'red' | 'yellow'
  readonly when?: 'waiver' | 'comparable'
}

export const offerAnswers = ['inOrder', 'notInOrder', 'unsure'] as const
/** `inOrder`: what should be there is there, or what should not be there is not. */
export type OfferAnswer = (typeof offerAnswers)[number]
