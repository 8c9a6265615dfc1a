import { wordRules } from '@/content/letter/word-rules'
import { checkWords } from '@/domain/letter/word-check/check-words'
import { wordRuleIds, type WordRuleId } from '@/domain/letter/word-check/word-rules'
import labelled from '../../../../fixtures/word-check/labelled-words.json'
import ownWords from '../../../../fixtures/word-check/own-words.json'

const ownPhone = '13700005678'
interface Examples {
  /** A text, and the words in it that are found. */
  readonly matches: readonly (readonly string[])[]
  readonly lookAlikes: readonly string[]
}
const table: Readonly<Record<WordRuleId, Examples>> = labelled
const found = (text: string) => checkWords(text, wordRules, { ownPhone }).map(({ id, match }) => `${id} ${match}`)

describe.each(wordRuleIds)('%s', (id) => {
  const { matches, lookAlikes } = table[id]

  it('has at least five matches and five look-alikes', () => {
    expect(matches.length).toBeGreaterThanOrEqual(5)
    expect(lookAlikes.length).toBeGreaterThanOrEqual(5)
  })

  it.each(matches)('is found in “%s”', (text = '', match = '') => {
    expect(found(text)).toContain(`${id} ${match}`)
  })

  it.each(lookAlikes)('is not found in “%s”, nor is anything else', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a letter in plain words', () => {
  it.each(ownWords)('has nothing to object to: “%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})
