import { articleName } from '@/domain/law/article-name'

it.each([
  ['1', '第一条'],
  ['10', '第十条'],
  ['18', '第十八条'],
  ['20', '第二十条'],
  ['41', '第四十一条'],
  ['100', '第一百条'],
  ['105', '第一百零五条'],
  ['110', '第一百一十条'],
  ['253-1', '第二百五十三条之一'],
  ['544', '第五百四十四条'],
  ['1003', '第一千零三条'],
  ['1260', '第一千二百六十条'],
])('article %s is called %s', (article, name) => {
  expect(articleName(article)).toBe(name)
})

it.each(['', '0', '01', 'x', '12345', '1-'])('"%s" is no number of an article', (article) => {
  expect(() => articleName(article)).toThrow(RangeError)
})
