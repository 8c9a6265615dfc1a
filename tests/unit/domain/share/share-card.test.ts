import { cardAsText, chatShareOf, momentsShareOf, shortTitle } from '@/domain/share/share-card'

const card = { id: 'pay-first', title: '先别付', momentsTitle: '自己谈，不收费' }

it('a card for a chat has its title, the address of its page and its 5:4 picture', () => {
  expect(chatShareOf(card, '/subpages/scam/card/index?id=pay-first')).toEqual({
    title: '先别付', path: '/subpages/scam/card/index?id=pay-first', imageUrl: '/subpages/scam/pictures/pay-first.png',
  })
})

it.each([['/page?id=a&by=b', 'id=a&by=b'], ['/page', '']])('a card for Moments takes along only the parameters of %s', (path, query) => {
  expect(momentsShareOf(card, path)).toEqual({ title: '自己谈，不收费', query, imageUrl: '/subpages/scam/pictures/pay-first-square.png' })
})

describe('a title for a chat', () => {
  const twentyTwo = '一二三四五六七八九十一二三四五六七八九十一二'

  it.each([
    ['fits as it is', twentyTwo, twentyTwo],
    ['loses blanks at its ends', ' 网贷逾期会坐牢吗 ', '网贷逾期会坐牢吗'],
    ['ends at its last pause', '一二三四五六七八九十一二三四？五六七八九十一二三', '一二三四五六七八九十一二三四？'],
    ['does not end with a comma', '一二三四五六七八九十一二三四，五六七八九十一二三', '一二三四五六七八九十一二三四'],
    ['is cut where a pause would lose too much', `甲，${twentyTwo}`, '甲，一二三四五六七八九十一二三四五六七八九…'],
    ['counts rare characters as one', '𠮷'.repeat(23), `${'𠮷'.repeat(21)}…`],
  ])('%s', (_, text, expected) => {
    expect(shortTitle(text)).toBe(expected)
    expect(Array.from(shortTitle(text)).length).toBeLessThanOrEqual(22)
  })
})

it('a card can be read without its picture', () => {
  expect(cardAsText({ fact: '先别付。', why: ['没有人能保证。'], doNow: ['截图。', '打12348。'] })).toBe('先别付。\n没有人能保证。\n1. 截图。\n2. 打12348。')
})
