import { screen } from '@testing-library/react'
import { faqEntries } from '@/content/faq/entries'
import { laws } from '@/content/law/laws'
import { calendarDate } from '@/domain/calendar-date'
import { articleInForce } from '@/domain/law/law'
import { ArticleScreen } from '@/features/faq/article/article-screen'
import { createFakePlatform, type FakePlatformOptions } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

const open = (law: string, article: string, options: FakePlatformOptions = {}) =>
  renderOn(createFakePlatform(options), <ArticleScreen law={law} article={article} />).container.textContent ?? ''

it('shows every word of the article, what kind of act it is, whom it binds, since when, and when it was checked', () => {
  const found = articleInForce(laws.civilCode, '1033', calendarDate('2026-11-21'))
  const words = open('civilCode', '1033')
  expect(words).toContain(found.ok && found.value.text)
  for (const part of ['第1033条', '中华人民共和国民法典', '法律：', '对所有人有效', '2021年1月1日起施行，现在有效', '最后核对：2026年11月21日']) {
    expect(words).toContain(part)
  }
})

it.each([
  ['criminalLaw', '253-1', '第253条之一'],
  ['privateLendingReply', '1', '第一点'],
  ['collectionStandard', 'hours', '催收时间'],
])('names %s %s as %s', (law, article, name) => {
  expect(open(law, article)).toContain(name)
})

it('says of a summary that the words are ours', () => {
  expect(open('collectionStandard', 'hours')).toContain('这是我们归纳的大意，不是原文')
  expect(open('civilCode', '1033')).not.toContain('大意')
})

it.each([
  ['an act that nobody knows', 'noSuchLaw', '1', {}],
  ['a name that every object has', 'constructor', 'name', {}],
  ['an article that no question rests on', 'civilCode', '9999', {}],
  ['an article that is not in force', 'civilCode', '1033', { now: Date.UTC(2020, 10, 1) }],
])('does not open %s', (_what, law, article, options) => {
  open(law, article, options)
  screen.getByText('这一条打不开')
})

it('opens for whatever a question rests on today', () => {
  const cited = new Map(faqEntries.flatMap(({ citations }) => citations).map(({ law, article }) => [`${law} ${article}`, { law, article }]))
  const closed = [...cited.values()].filter(({ law, article }) => !articleInForce(laws[law], article, calendarDate('2026-11-21')).ok)
  expect(closed).toEqual([])
})
