import fc from 'fast-check'
import { markedParts, type TextRange } from '@/domain/faq/marked-parts'

const inBrackets = (text: string, ranges: readonly TextRange[]) =>
  markedParts(text, ranges).map(part => (part.isMarked ? `[${part.text}]` : part.text)).join('')

it.each<[string, readonly TextRange[], string]>([
  ['催收上门合法吗', [], '催收上门合法吗'],
  ['催收上门合法吗', [{ start: 2, end: 4 }], '催收[上门]合法吗'],
  ['催收上门合法吗', [{ start: 2, end: 4 }, { start: 0, end: 2 }], '[催收上门]合法吗'],
  ['催收上门合法吗', [{ start: 0, end: 3 }, { start: 2, end: 4 }], '[催收上门]合法吗'],
  ['催收上门合法吗', [{ start: 4, end: 99 }], '催收上门[合法吗]'],
])('%s with %j is %s', (text, ranges, shown) => {
  expect(inBrackets(text, ranges)).toBe(shown)
})

it('nothing of the text is lost, whatever is marked', () => {
  const range = fc.tuple(fc.nat(12), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(fc.property(fc.string({ maxLength: 10 }), fc.array(range, { maxLength: 4 }), (text, ranges) => {
    const parts = markedParts(text, ranges)
    expect(parts.map(part => part.text).join('')).toBe(text)
    expect(parts.filter(part => part.text === '')).toEqual([])
  }), { numRuns: 50 })
})
