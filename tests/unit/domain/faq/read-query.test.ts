import { readQuery } from '@/domain/faq/read-query'
import { smallFaq } from '../../../support/small-faq'

const read = (query: string) => readQuery(query, smallFaq).map((units) => units.map(({ text }) => text).join(''))

describe('what was typed is read as', () => {
  it.each([
    ['Chinese as it stands', '催收上门', '催收上门'],
    ['words that no entry has', '红烧肉', '红烧肉'],
    ['full pinyin', 'cuishoushangmen', '催收上门'],
    ['pinyin with spaces', 'cui shou shang men', '催收上门'],
    ['pinyin without h or g', 'cuisou sangmen', '催收上门'],
    ['ü typed as v or u', 'lvshihan', '律师函'],
    ['ü typed as v or u', 'lushihan', '律师函'],
    ['pinyin with tones', 'lǜshīhán', '律师函'],
    ['pinyin still being typed', 'lvshih', '律师函'],
    ['pinyin among characters', '收到chuanpiao', '收到传票'],
    ['initials', 'txl', '通讯录'],
    ['initials of two words', 'cssm', '催收上门'],
    ['pinyin that ends in initials', 'cuishousm', '催收上门'],
    ['a wrong character of the same sound', '崔收上们', '催收上门'],
    ['a word of Latin letters', 'sim卡', 'sim卡'],
    ['a number that is not complete', '123', '12378'],
  ])('%s: %s', (_, query, text) => {
    expect(read(query)[0]).toBe(text)
  })

  it.each(['', '。。。', '😀', 'x', 'hello', 'qwrt'])('nothing: %j', (query) => {
    expect(read(query)).toEqual([])
  })
})

it('does not put right what makes no word', () => {
  expect(read('妈妈餐馆')).toEqual(['妈妈餐馆'])
})

it('keeps the places of what was typed', () => {
  expect(readQuery('到 shangmen', smallFaq)[0]).toEqual([
    { text: '到', start: 0, end: 1 },
    { text: '上', start: 2, end: 7 },
    { text: '门', start: 7, end: 10 },
  ])
})
