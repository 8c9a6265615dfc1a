import { formatRoute, parseDraftId, parseFormRoute, type Query, type Route } from '@/routes/routes'

/** Reads a path as WeChat hands it to a page: values undecoded. */
function queryOf(path: string): Query {
  const [, parameters = ''] = path.split('?')
  return Object.fromEntries(parameters.split('&').map(pair => pair.split('=') as [string, string]))
}

it.each<Exclude<Route, { page: 'samples' }>>([
  { page: 'gates', draft: 'k1' },
  { page: 'form', draft: 'k1' },
  { page: 'form', draft: 'k1', step: 'amount' },
  { page: 'form', draft: 'k1', step: 'plan', field: 'installmentPlan.firstDueDate' },
  { page: 'preview', draft: 'k1' },
  { page: 'case', draft: 'k1' },
])('what is written into the address comes back: %j', route => {
  const { page, ...parameters } = route
  const query = queryOf(formatRoute(route))
  expect(page === 'form' ? parseFormRoute(query) : { draft: parseDraftId(query) }).toEqual(parameters)
})

it.each<Query>([
  {}, { draft: '' }, { draft: '../profile' }, { draft: 'A1' }, { draft: '%E6%9D%8E' }, { draft: 'k'.repeat(25) }, { draft: '<script>' }, { id: 'k1' },
])('an unknown or hostile address has no draft: %j', query => {
  expect(parseDraftId(query)).toBeUndefined()
  expect(parseFormRoute(query)).toBeUndefined()
})

it('an unknown step or field is left out, the draft still opens', () => {
  expect(parseFormRoute({ draft: 'k1', step: 'nonsense', field: 'a b<>' })).toEqual({ draft: 'k1' })
})
