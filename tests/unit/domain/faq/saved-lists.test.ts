import { addRecent, mostFavourites, mostRecent, nothingSaved, toggleFavourite, type SavedLists } from '@/domain/faq/saved-lists'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `q${index}`)

it('a favourite comes first, and goes when it is chosen again', () => {
  const once = toggleFavourite(toggleFavourite(nothingSaved, 'a'), 'b')
  expect(once.favourites).toEqual(['b', 'a'])
  expect(toggleFavourite(once, 'a')).toEqual({ favourites: ['b'], recent: [] })
})

it('what is read again moves to the front', () => {
  const read = ['a', 'b', 'a'].reduce<SavedLists>(addRecent, nothingSaved)
  expect(read).toEqual({ favourites: [], recent: ['a', 'b'] })
})

it('neither list grows without end', () => {
  expect(ids(60).reduce<SavedLists>(toggleFavourite, nothingSaved).favourites).toEqual(ids(60).reverse().slice(0, mostFavourites))
  expect(ids(60).reduce<SavedLists>(addRecent, nothingSaved).recent).toEqual(ids(60).reverse().slice(0, mostRecent))
})
