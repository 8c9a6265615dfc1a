import fc from 'fast-check'
import { featuresIn, indexPhrases } from '@/domain/scam/phrase-index'

const letters = (limits: { minLength?: number; maxLength: number }) =>
  fc.array(fc.constantFrom('甲', '乙', '丙'), limits).map(all => all.join(''))

it('finds the features of exactly the phrases that stand in the text', () => {
  const phrases = fc.array(fc.tuple(letters({ minLength: 1, maxLength: 4 }), fc.nat(5)), { maxLength: 12 })
  fc.assert(fc.property(letters({ maxLength: 12 }), phrases, (text, table) => {
    const standing = table.filter(([phrase]) => text.includes(phrase)).map(([, feature]) => feature)
    expect(new Set(featuresIn(text, indexPhrases(table)))).toEqual(new Set(standing))
  }))
})

it('a phrase may stand for several features, and several for one', () => {
  const index = indexPhrases([['微信', 0], ['微信', 1], ['名片', 1], ['微', 2]])
  expect([...featuresIn('加微信', index)].sort()).toEqual([0, 1, 2])
  expect([...featuresIn('名片', index)]).toEqual([1])
  expect([...featuresIn('片名', index)]).toEqual([])
})
