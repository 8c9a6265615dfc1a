import { readUnits } from '@/domain/faq/search-text'

const read = (text: string) => readUnits(text, new Map([['帐', '账'], ['两', '二']])).map((unit) => unit.text).join(' ')

it.each([
  ['催收上门', '催 收 上 门'],
  ['催 收，上门？！', '催 收 上 门'],
  ['“停息挂帐”', '停 息 挂 账'],
  ['ＡＢ贷', 'ab 贷'],
  ['打12378投诉', '打 12378 投 诉'],
  ['１２３７８', '12378'],
  ['欠5万', '欠 五 万'],
  ['24%', '二 十 四'],
  ['10点后', '十 点 后'],
  ['15天、20天', '十 五 天 二 十 天'],
  ['两家', '二 家'],
  ['lǜshī', 'lushi'],
  ['老P2P', '老 p 二 p'],
  ['😀。\n', ''],
  ['', ''],
])('%s is read as: %s', (text, units) => {
  expect(read(text)).toBe(units)
})

it('says where each unit stands in the text as it was typed', () => {
  expect(readUnits('打 12378、3天', new Map())).toEqual([
    { text: '打', start: 0, end: 1 },
    { text: '12378', start: 2, end: 7 },
    { text: '三', start: 8, end: 9 },
    { text: '天', start: 9, end: 10 },
  ])
})
