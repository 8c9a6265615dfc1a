import { scamWording } from '@/content/scam/wording.generated'
import { tellingClause, wordingScore } from '@/domain/scam/wording'
import { learnScamWording } from '../../../../config/scripts/learn-scam-wording'

it('the wording is what the texts teach today', () => {
  const { weights, bias } = learnScamWording()
  expect([...scamWording.weights.keys()].sort()).toEqual([...weights.keys()].sort())
  // Exponentials may differ in their last digit from one machine to another.
  for (const [gram, weight] of weights) expect(Math.abs((scamWording.weights.get(gram) ?? 0) - weight)).toBeLessThanOrEqual(1)
  expect(Math.abs(scamWording.bias - bias)).toBeLessThanOrEqual(1)
})

it('an offer scores above a warning of it', () => {
  const offer = wordingScore('姐，你这种我们做过很多，老师帮你跟平台谈，前期交一千就行', scamWording)
  const warning = wordingScore('不要相信收费的中介，自己打官方客服电话就可以协商，不收任何费用', scamWording)
  expect(offer).toBeGreaterThan(0.5)
  expect(warning).toBeLessThan(-0.5)
})

it('the clause that is most like an offer is named by its place', () => {
  const text = '您好。今天天气不错，我们老师帮你全程代办，再见'
  const { start, end } = tellingClause(text, scamWording)
  expect(text.slice(start, end)).toBe('我们老师帮你全程代办')
})

it('a text without a word has a clause, and no more than the bias', () => {
  expect(tellingClause('', scamWording)).toEqual({ start: 0, end: 0 })
  expect(wordingScore('', scamWording)).toBeCloseTo(scamWording.bias / 100)
})
