import { wordRules } from '@/content/letter/word-rules'
import { checkWords } from '@/domain/letter/word-check/check-words'
import { foldText } from '@/domain/letter/word-check/fold-text'
import { contextLength } from '@/domain/letter/word-check/word-rules'
import labelled from '../../../../fixtures/word-check/labelled-words.json'
import { bestOfThree, expectLinear } from '../../../../support/processor-time'

/** Four times the text may take four times the time, with a wide margin; sixteen times would be the square. */
const growth = { few: 2_000, many: 8_000, most: 10, negligible: 12 }

/** The words of each rule and their beginnings: what makes an expression start and fail. */
const seeds: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries(labelled).map(([id, { matches }]) => {
  const words = matches.map(([, match = '']) => foldText(match).text)
  return [id, [...new Set(words.flatMap((word) => [word, word.slice(0, 1), word.slice(0, 2), word.slice(0, -1)]))].filter((seed) => seed !== '')]
}))

const patterns = wordRules.rules.flatMap(({ id, words }) => words.map(({ pattern }) => [id, pattern] as const))
const contexts = [
  ...wordRules.rules.flatMap(({ words }) => words.flatMap(({ unlessAfter, unlessBefore }) => [unlessAfter, unlessBefore])),
  wordRules.denial.before, wordRules.denial.unless, wordRules.denial.after,
].filter((pattern): pattern is RegExp => pattern !== undefined)

it.each(patterns)('%s %s takes time in proportion to the text', (id, pattern) => {
  for (const seed of seeds[id] ?? []) expectLinear((repeats) => Array.from(seed.repeat(repeats).matchAll(pattern)), growth)
})

it('what is looked at around a match takes little time, whatever it is', () => {
  const around = ['没有', '不是', '不', '是', '想要', '想', '任何', '伪造', '伪造、', '认为我', '委托', '被', '骗子', '公司', '请', '店', '鱼']
    .map((seed) => seed.repeat(contextLength).slice(0, contextLength))
  const took = bestOfThree(() => {
    for (let round = 0; round < 10; round += 1) for (const pattern of contexts) for (const text of around) pattern.test(text)
  })
  expect(took / 10 / contexts.length / around.length).toBeLessThan(0.5)
})

it.each(['没有伪造', '想要', '自 ', '自-杀', '伪造、', '曝光', '1 ', '1', '6222021234567890', '委托', '第一', '\u200b', '8月公司裁员'])(
  'the whole check takes time in proportion to the text: %j', (seed) => {
    expectLinear((repeats) => checkWords(seed.repeat(repeats), wordRules, { ownPhone: '13800001234' }), growth)
  },
)

it('a thousand characters are checked while nobody waits', () => {
  const text = Object.values(labelled).flatMap(({ lookAlikes }) => lookAlikes).join('').slice(0, 1000)
  expect(bestOfThree(() => checkWords(text, wordRules, { ownPhone: '13800001234' }))).toBeLessThan(20)
})
