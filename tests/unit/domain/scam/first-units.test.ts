import { firstUnits } from '@/domain/scam/first-units'

const unitsOf = (source: string) => [...firstUnits(source)].sort().join('')

it.each([
  ['停息', '停'],
  ['停|免|止', '停免止'.split('').sort().join('')],
  ['(?:加|添)微信', '加添'],
  ['(?:再|又)?付', '付再又'.split('').sort().join('')],
  ['[a-c]x', 'abc'],
  ['\\d{1,3}元', '0123456789'],
  ['(?:^|[，。])收', '。，收'.split('').sort().join('')],
  ['\\bv信', 'v'],
  ['(?=停)停', '停'],
  ['包(?!装)过', '包'],
  ['.{0}'.replace('.', '[ab]') + 'c', 'abc'],
  ['\\+\\n', '+'],
])('%s begins with one of %j', (source, units) => {
  expect(unitsOf(source)).toBe(units)
})

it.each(['[^a]b', '(?:a)?', 'a{0,3}', '^'])('%s can begin with anything', (source) => {
  expect(() => firstUnits(source)).toThrow()
})
