import { readFileSync, statSync } from 'node:fs'
import { searchHints } from '@/content/faq/search-hints'
import { searchIndexData } from '@/content/faq/search-index.generated'
import { searchWords } from '@/content/faq/search-words'
import { searchFaq } from '@/domain/faq/search-faq'
import { openSearchIndex } from '@/domain/faq/search-index'
import { hitRates, readTestQueries } from '../../../../config/scripts/faq-hit-rates'
import { faqIndexSource } from '../../../../config/scripts/generate-faq-index'
import { inRepository } from '../../../../config/scripts/repository'

const index = openSearchIndex(searchIndexData, searchWords)
const stored = inRepository('src', 'content', 'faq', 'search-index.generated.ts')
const first = (query: string) => searchFaq(index, query)[0]?.id

describe('the stored index', () => {
  it('is that of the entries of today (otherwise: npm run generate -- faq)', () => {
    expect(readFileSync(stored, 'utf8') === faqIndexSource()).toBe(true)
  })

  it('is small', () => {
    expect(statSync(stored).size).toBeLessThan(250_000)
  })
})

describe('finds', () => {
  it('every question of the list of topics as it stands', () => {
    expect(hitRates(index, readTestQueries('topic-questions')).firstThree).toBeGreaterThanOrEqual(0.99)
  })

  it('what people type otherwise', () => {
    const queries = readTestQueries('queries')
    expect(queries.length).toBeGreaterThanOrEqual(150)
    const { first: share, firstThree } = hitRates(index, queries)
    expect(firstThree).toBeGreaterThanOrEqual(0.97)
    expect(share).toBeGreaterThanOrEqual(0.85)
  })

  it('most of what it was not made with', () => {
    const heldOut = readTestQueries('queries').filter((query) => query.heldOut)
    expect(heldOut.length).toBeGreaterThanOrEqual(50)
    const { first: share, firstThree } = hitRates(index, heldOut)
    expect(firstThree).toBeGreaterThanOrEqual(0.9)
    expect(share).toBeGreaterThanOrEqual(0.75)
  })

  it.each(['不想活了', '撑不住了', '想死', '好累，人生没希望', 'buxianghuole'])('help, before all else, for: %s', (query) => {
    expect(first(query)).toBe('cannot-go-on')
  })
})

it.each(['红烧肉的做法', '鱼香肉丝', 'hello world', '？？？'])('finds nothing for what is not its matter: %s', (query) => {
  expect(first(query)).toBeUndefined()
})

describe('the words', () => {
  it('stand in each group once', () => {
    for (const words of searchWords.synonyms.map((group) => group.split(' '))) expect(words).toEqual([...new Set(words)])
  })

  it('are never empty', () => {
    const all = [...searchWords.synonyms, searchWords.common, ...Object.values(searchHints)].flatMap((words) => words.split(' '))
    expect(all.filter((word) => word === '')).toEqual([])
  })

  it('read one character as another', () => {
    for (const pair of searchWords.variants) expect(pair).toMatch(/^[\u4e00-\u9fff]{2}$/)
  })
})
