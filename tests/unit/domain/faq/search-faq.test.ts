import fc from 'fast-check'
import { nearestGroups, searchFaq } from '@/domain/faq/search-faq'
import { decodeNumbers, encodeNumbers } from '@/domain/faq/search-index'
import { smallFaq } from '../../../support/small-faq'

const find = (query: string) => searchFaq(smallFaq, query).map(({ id }) => id)

function marked(query: string, id: string): string[] {
  const question = smallFaq.entries.find((entry) => entry.id === id)?.question ?? ''
  const marks = searchFaq(smallFaq, query).find((hit) => hit.id === id)?.marks ?? []
  return marks.map(({ start, end }) => question.slice(start, end))
}

describe('the best answer comes first', () => {
  it.each([
    ['the question as it stands', '催收上门合法吗', 'visit'],
    ['another way of asking', '外访违法吗', 'visit'],
    ['another word for the same', '家访', 'visit'],
    ['a sentence around it', '他们说要家访我怎么办', 'visit'],
    ['without the usual order', '录 通讯 爆', 'contacts'],
    ['pinyin', 'lvshihan', 'letter'],
    ['initials', 'txl', 'contacts'],
    ['a wrong character', '律狮函', 'letter'],
    ['one character', '票', 'summons'],
    ['a number', '12378', 'sim'],
  ])('%s: %s', (_, query, id) => {
    expect(find(query)[0]).toBe(id)
  })
})

it('gives scores in order', () => {
  const scores = searchFaq(smallFaq, '收到').map(({ score }) => score)
  expect(scores.length).toBeGreaterThan(1)
  expect(scores).toEqual([...scores].sort((one, other) => other - one))
})

it('gives no more than asked for', () => {
  expect(searchFaq(smallFaq, '收到', 1)).toHaveLength(1)
})

it.each(['', '   ', '。？！', '😀', '红烧肉', 'hello'])('finds nothing for %j', (query) => {
  expect(find(query)).toEqual([])
})

describe('marks', () => {
  it.each([
    ['the words that were typed', '上门合法', 'visit', ['上门合法']],
    ['words of the same meaning', '外访', 'visit', ['上门']],
    ['what pinyin stands for', 'shangmen', 'visit', ['上门']],
    ['not what says nothing of the matter', '传票怎么办', 'summons', ['传票']],
    ['single characters where nothing longer matches', '票', 'summons', ['票']],
  ])('%s', (_, query, id, parts) => {
    expect(marked(query, id)).toEqual(parts)
  })
})

describe('groups for a query without an answer', () => {
  it('are those nearest to it', () => {
    expect(nearestGroups(smallFaq, '报告', 1)).toEqual(['credit'])
  })

  it('are the first ones where nothing points anywhere', () => {
    expect(nearestGroups(smallFaq, '红烧肉')).toEqual(['visit', 'calls', 'threats'])
    expect(nearestGroups(smallFaq, '')).toEqual(['visit', 'calls', 'threats'])
  })
})

it('never fails, whatever is typed, and marks only what is there', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'催收上门律a1 zhsm，🙂ü９') }), (query) => {
    for (const { id, score, marks } of searchFaq(smallFaq, query)) {
      const length = smallFaq.entries.find((entry) => entry.id === id)?.question.length ?? 0
      expect(score).toBeGreaterThan(0)
      for (const { start, end } of marks) expect(0 <= start && start < end && end <= length).toBe(true)
    }
  }), { numRuns: 200 })
})

it('stored numbers are read as they were', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(100_000)), (numbers) => {
    const ascending = [...numbers].sort((one, other) => one - other)
    expect(decodeNumbers(encodeNumbers(ascending))).toEqual(ascending)
  }))
})
