import { excerptArticle } from '@/domain/law/excerpt-article'

const long = (words: string) => words.padEnd(60, '。')
const items = ['（一）', '（二）', '（三）', '（四）'].map(long)

it('a short article is shown whole', () => {
  expect(excerptArticle('甲。\n乙。', ['乙'])).toEqual(['甲。', '乙。'])
})

it.each<[string, readonly string[], readonly string[]]>([
  ['its opening', [], [long('下列行为：'), '……']],
  ['its opening and the words that decide', ['（三）'], [long('下列行为：'), '……', items[2] ?? '', '……']],
  ['several words that decide', ['（一）', '（四）'], [long('下列行为：'), items[0] ?? '', '……', items[3] ?? '']],
])('of a long one: %s', (_what, decisive, shown) => {
  expect(excerptArticle([long('下列行为：'), ...items].join('\n'), decisive)).toEqual(shown)
})

it('the line that says which part is given stays in front of the opening', () => {
  expect(excerptArticle(['（第二款）', long('下列行为：'), ...items].join('\n'))).toEqual(['（第二款）', long('下列行为：'), '……'])
})
