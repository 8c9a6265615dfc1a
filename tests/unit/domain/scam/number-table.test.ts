import fc from 'fast-check'
import { numberTable, valueIn } from '@/domain/scam/number-table'

const above = fc.integer({ min: 1, max: 2 ** 31 - 1 })

it('gives back every number by its key, and 0 for all other keys', () => {
  fc.assert(fc.property(fc.array(fc.tuple(above, above), { maxLength: 200 }), fc.array(above), (entries, others) => {
    const map = new Map(entries)
    const table = numberTable(map)
    for (const key of [...map.keys(), ...others]) expect(valueIn(table, key)).toBe(map.get(key) ?? 0)
  }))
})

it('is empty without entries', () => {
  expect(valueIn(numberTable(new Map()), 1)).toBe(0)
})
