import { scamRules } from '@/content/scam/rules'
import { checkMessage } from '@/domain/scam/check-message'
import { scamRatesOf, type ScamRates } from '../../../../config/scripts/measure-scam-check'
import heldOut from '../../../fixtures/scam/held-out-texts.json'

describe.each(['labelled', 'held-out'] as const)('the %s texts', (part) => {
  let rates: ScamRates
  beforeAll(() => {
    rates = scamRatesOf(part)
  })

  it('at least 95 of 100 scams are marked', () => {
    expect(rates.found / rates.scams).toBeGreaterThanOrEqual(0.95)
  })

  it('at most 3 of 100 innocent texts are suspicious, and none is a high risk', () => {
    expect(rates.suspicious / rates.innocents).toBeLessThanOrEqual(0.03)
    expect(rates.high).toBe(0)
  })
})

it('what is marked has a place with a reason, what is not has none', () => {
  for (const { text } of heldOut) {
    const { level, hits } = checkMessage(text, scamRules)
    expect({ text, isMarked: hits.length > 0 }).toEqual({ text, isMarked: level !== 'none' })
    for (const { start, end } of hits) expect(text.slice(start, end).trim()).not.toBe('')
  }
})
