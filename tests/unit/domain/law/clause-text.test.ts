import { clauseText } from '@/domain/law/clause-text'

const article = ['前言：', '（一）甲；', '（二）乙。', '中段。', '后段：', '（一）丙；', '（二）丁。'].join('\n')

it.each([
  ['第一款', '前言：\n（一）甲；\n（二）乙。'],
  ['第二款', '中段。'],
  ['第三款第（一）项', '（一）丙；'],
  ['第（二）项', '（二）乙。'],
  ['第四款', undefined],
  ['第二款第（一）项', undefined],
  ['第（三）项', undefined],
  ['第二段', undefined],
  ['', undefined],
])('%s of an article is %j', (clause, text) => {
  expect(clauseText(article, clause)).toBe(text)
})

it('finds items with half-width brackets, and items that follow each other in one line', () => {
  expect(clauseText('前言：\n(一)甲；\n(二)乙。', '第（二）项')).toBe('(二)乙。')
  expect(clauseText('不得：（一）甲；（二）乙（含丙）。', '第（二）项')).toBe('（二）乙（含丙）。')
})

it('counts paragraphs from the one with which a part of an article begins', () => {
  expect(clauseText('（第二款）\n乙。\n丙。', '第二款')).toBe('乙。')
  expect(clauseText('（第二款）\n乙。\n丙。', '第一款')).toBeUndefined()
  expect(clauseText('（节录）\n甲。', '第一款')).toBe('甲。')
})
