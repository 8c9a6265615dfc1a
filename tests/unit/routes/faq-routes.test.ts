import { faqEntries } from '@/content/faq/entries'
import {
  formatRoute, parseArticleRoute, parseEntryId, parseGroupId, parseSearchWord, type FaqRoute, type Query,
} from '@/routes/routes'

function queryOf(path: string): Query {
  const [, parameters = ''] = path.split('?')
  return Object.fromEntries(parameters.split('&').map(pair => pair.split('=') as [string, string]))
}

it.each<[FaqRoute, string]>([
  [{ page: 'search' }, '/subpages/faq/search/index'],
  [{ page: 'search', word: 'visit' }, '/subpages/faq/search/index?word=visit'],
  [{ page: 'group', id: 'thirdParties' }, '/subpages/faq/group/index?id=thirdParties'],
  [{ page: 'entry', id: 'summons' }, '/subpages/faq/entry/index?id=summons'],
  [{ page: 'article', law: 'civilCode', article: '253-1' }, '/subpages/faq/article/index?law=civilCode&article=253-1'],
  [{ page: 'channels' }, '/subpages/faq/channels/index'],
  [{ page: 'saved' }, '/subpages/faq/saved/index'],
])('%j stands at %s', (route, path) => {
  expect(formatRoute(route)).toBe(path)
})

it('every entry and every article that it cites come back from their address', () => {
  for (const { id, group, citations } of faqEntries) {
    expect(parseEntryId(queryOf(formatRoute({ page: 'entry', id })))).toBe(id)
    expect(parseGroupId(queryOf(formatRoute({ page: 'group', id: group })))).toBe(group)
    for (const { law, article } of citations) {
      expect(parseArticleRoute(queryOf(formatRoute({ page: 'article', law, article })))).toEqual({ law, article })
    }
  }
})

it.each<Query>([
  {}, { id: '' }, { id: '../profile' }, { id: '__proto__' }, { id: 'Summons' }, { id: '%E6%9D%8E' }, { id: '<script>' }, { id: 'a-'.repeat(40) },
  { law: 'civilCode' }, { article: '1' }, { law: '../x', article: '1' }, { law: 'civilCode', article: '<b>' }, { word: '要上门' }, { word: '' },
])('an unknown or hostile address leads to nothing: %j', query => {
  expect([parseEntryId(query), parseGroupId(query), parseArticleRoute(query), parseSearchWord(query)]).toEqual(Array(4).fill(undefined))
})
