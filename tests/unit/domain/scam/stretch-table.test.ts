import fc from 'fast-check'
import { mostSteps, readStretches, weightStep, writeStretches } from '@/domain/scam/stretch-table'

const stretch = fc.array(fc.constantFrom('甲', '乙', 'a', 'Z', '0', '，'), { minLength: 1, maxLength: 3 }).map(units => units.join(''))
const steps = fc.integer({ min: -mostSteps, max: mostSteps }).filter(count => count !== 0)

it('weights in whole steps are read as they were written', () => {
  fc.assert(fc.property(fc.dictionary(stretch, steps.map(count => count * weightStep)), (table) => {
    const weights = new Map(Object.entries(table))
    expect([...readStretches(writeStretches(weights))].sort()).toEqual([...weights].sort())
  }))
})

it('a weight is rounded to whole steps, cut to the heaviest, and left out below half a step', () => {
  const written = writeStretches(new Map([['甲', weightStep * 1.4], ['乙', -weightStep * 99], ['丙', weightStep * 0.4]]))
  expect([...readStretches(written)]).toEqual([['甲', weightStep], ['乙', -weightStep * mostSteps]])
})

it('a line for each first unit, what follows in brackets', () => {
  const step = weightStep
  expect(writeStretches(new Map([['我', step], ['我们', 2 * step], ['我给你', -3 * step], ['你', -step]]))).toBe('我a(们b给_(你C))\n你A')
})
