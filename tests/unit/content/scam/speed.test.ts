import { scamRules } from '@/content/scam/rules'
import { checkMessage } from '@/domain/scam/check-message'
import { findAll } from '@/domain/scam/find-all'
import { readText } from '@/domain/scam/read-text'
import { wordingScore } from '@/domain/scam/wording'
import examples from '../../../fixtures/scam/rule-examples.json'
import { expectLinear, processorTime } from '../../../support/processor-time'

/** Eight times the text may take eight times the time, with a wide margin; sixty-four times would be the square. */
const growth = { few: 1_000, many: 8_000, most: 20, negligible: 30 }

/** What makes the expressions of a rule start, and fail: its examples, whole and cut short. */
function seedsOf(id: string): readonly string[] {
  const { matches } = (examples as Readonly<Record<string, { readonly matches: readonly (readonly string[])[] }>>)[id] ?? { matches: [] }
  const words = matches.map(([, words = '']) => readText(words, scamRules.spelling).text)
  return [...new Set(words.flatMap(word => [word, word.slice(0, -1), word.slice(0, 2), word.slice(0, 1)]))].filter(seed => seed !== '')
}

it.each(scamRules.rules.map(({ id, patterns }) => [id, patterns] as const))('%s takes time in proportion to the text', (id, patterns) => {
  for (const seed of [...seedsOf(id), '1', '一百', '，']) {
    expectLinear(repeats => patterns.forEach(pattern => findAll(seed.repeat(repeats), pattern)), growth)
  }
})

it.each(['停.', '停x', '账 ', '，停', '(停', 'v❤', 'ting xi ', '➕', '征', 'zx', '\u200b'])('reading takes time in proportion to the text: %j', (seed) => {
  expectLinear(repeats => readText(seed.repeat(repeats), scamRules.spelling), growth)
})

it.each(['停', '一百', '百分之', '0.', '12378', 'a_', '我们帮你谈'])('the wording takes time in proportion to the text: %j', (seed) => {
  expectLinear(repeats => wordingScore(seed.repeat(repeats), scamRules.wording), growth)
})

it.each(['停息挂账', '不要', '“停息', '加微信', '先付', '1', 'a', '有人', '我们帮你', '验证码发我，', '👀', '停。息。', '不收费'])(
  'a hostile text of 100,000 characters is cut and checked at once: %j', (seed) => {
    const text = seed.repeat(100_000 / seed.length)
    expect(checkMessage(text, scamRules).cut).toBe(true)
    expect(processorTime(() => checkMessage(text, scamRules))).toBeLessThan(1_000)
  },
)
