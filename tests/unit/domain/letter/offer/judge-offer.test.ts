import fc from 'fast-check'
import { calendarDate } from '@/domain/calendar-date'
import { judgeOffer, offerItemsFor, type OfferFindings, type OfferVerdict } from '@/domain/letter/offer/judge-offer'
import {
  askedOfferItemIds, comparedItem, offerAnswers, offerItems, type AskedOfferItemId, type OfferItem,
} from '@/domain/letter/offer/offer-items'
import { fen } from '@/domain/money'

const all: readonly OfferItem[] = offerItems
const allInOrder = Object.fromEntries(askedOfferItemIds.map((id) => [id, 'inOrder'])) as Record<AskedOfferItemId, 'inOrder'>
const difference = { kind: 'total', asked: fen(1), offered: fen(2) } as const
const severity: readonly OfferVerdict[] = ['green', 'open', 'yellow', 'red']
const severityOf = (verdict: OfferVerdict) => severity.indexOf(verdict)
const red = all.filter(({ weight }) => weight === 'red').map(({ id }) => id)

describe('the items', () => {
  it('that can make an offer red are those of the specification', () => {
    expect(red).toEqual([
      'officialSource', 'payeeMatches', 'partiesAndAmounts', 'scheduleStated', 'matchesLetter', 'givesUpCourt', 'givesUpLimitation',
      'enforceableDeed', 'distantCourt', 'electronicService', 'blanks', 'handwrittenAdditions', 'relativesSign', 'payFirst', 'sealedText',
    ])
  })

  it.each([
    ['a plan and a waiver', { payments: [{ kind: 'lumpSum', dueDate: calendarDate('2027-01-15'), amount: fen(1) }] }, true, []],
    ['a plan alone', { payments: [{ kind: 'lumpSum', dueDate: calendarDate('2027-01-15'), amount: fen(1) }] }, false, ['waiverStated']],
    ['a deferral', { payments: [], resumeDate: calendarDate('2027-01-15') }, false, ['waiverStated']],
    ['a waiver left to the lender', { payments: [] }, true, ['matchesLetter']],
  ] as const)('for %s', (_, asked, asksForWaiver, without) => {
    const ids = offerItemsFor(asked, asksForWaiver).map(({ id }) => id)
    expect(all.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual(without)
  })
})

describe('an offer', () => {
  it.each<[string, OfferFindings, OfferVerdict, readonly string[]]>([
    ['with everything in order is green', { answers: allInOrder, differences: [] }, 'green', []],
    ['that differs from the letter is red', { answers: allInOrder, differences: [difference] }, 'red', ['matchesLetter']],
    ['not compared yet is open', { answers: allInOrder }, 'open', []],
    ['not looked at yet is open', { answers: {} }, 'open', []],
    ['without a word on penalties is yellow', { answers: { ...allInOrder, penaltyStops: 'notInOrder' }, differences: [] }, 'yellow', ['penaltyStops']],
    ['that asks for money first is red, even before the rest is answered', { answers: { payFirst: 'notInOrder' } }, 'red', ['payFirst']],
    ['that is not understood counts as not in order', { answers: { ...allInOrder, distantCourt: 'unsure' }, differences: [] }, 'red', ['distantCourt']],
  ])('%s', (_, findings, verdict, concerns) => {
    expect(judgeOffer(all, findings)).toMatchObject({ verdict, concerns })
  })

  it('lists what is still to be answered', () => {
    expect(judgeOffer(all, { answers: { ...allInOrder, payFirst: undefined } }).unanswered).toEqual(['matchesLetter', 'payFirst'])
  })

  const anyFindings: fc.Arbitrary<OfferFindings> = fc.record({
    answers: fc.dictionary(fc.constantFrom(...askedOfferItemIds), fc.constantFrom(...offerAnswers), { maxKeys: 25 }),
    differences: fc.constantFrom(undefined, [], [difference]),
  })

  it('is green only if every item is in order, and red exactly if one that weighs red is not', () => {
    fc.assert(fc.property(anyFindings, (findings) => {
      const { verdict, concerns, unanswered } = judgeOffer(all, findings)
      expect(verdict === 'green').toBe(concerns.length === 0 && unanswered.length === 0)
      expect(verdict === 'red').toBe(concerns.some((id) => red.includes(id)))
    }), { numRuns: 1000 })
  })

  it('looks no better for one more concern, and at best yellow', () => {
    fc.assert(fc.property(anyFindings, fc.constantFrom(...askedOfferItemIds), (findings, id) => {
      const before = judgeOffer(all, findings).verdict
      const after = judgeOffer(all, { ...findings, answers: { ...findings.answers, [id]: 'notInOrder' } }).verdict
      expect(severityOf(after)).toBeGreaterThanOrEqual(Math.max(severityOf(before), severityOf('yellow')))
    }), { numRuns: 1000 })
  })
})

it('everything but the comparison is asked', () => {
  expect(all.map(({ id }) => id).filter((id) => !askedOfferItemIds.some((asked) => asked === id))).toEqual([comparedItem])
})
