import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import { fen, maxFen } from '@/domain/money'
import { proRataShares } from '@/domain/repayment/pro-rata-share'

describe('sharing an amount out by what is owed', () => {
  it.each([
    ['1,200.00 yuan over debts of 10,000, 5,000 and 2,500', 120000, [1000000, 500000, 250000], [68571, 34286, 17143]],
    ['1,000.00 yuan over nearly equal debts', 100000, [333, 333, 334], [33300, 33300, 33400]],
    ['one fen over equal debts goes to the first', 1, [5, 5, 5], [1, 0, 0]],
    ['nothing', 0, [5, 7], [0, 0]],
    ['all to the only debt', 4321, [860000], [4321]],
    ['nothing to a debt of nothing', 100, [0, 5, 0], [0, 100, 0]],
  ])('%s', (_, amount, weights, shares) => {
    expect(proRataShares(fen(amount), weights.map(fen))).toEqual(shares)
  })

  it('gives exact shares even where the products are beyond exact numbers', () => {
    const anyAmount = fc.integer({ min: 0, max: maxFen }).map(fen)
    fc.assert(fc.property(anyAmount, fc.array(anyAmount, { minLength: 1, maxLength: 8 }), (amount, weights) => {
      const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
      fc.pre(total > 0n)
      const shares = proRataShares(amount, weights)
      const isNearTrueValue = shares.every((share, index) => {
        const error = BigInt(share) * total - BigInt(amount) * BigInt(weights[index] ?? 0)
        return error < total && error > -total
      })
      deepStrictEqual({ sum: shares.reduce((sum, share) => sum + share, 0), isNearTrueValue }, { sum: amount, isNearTrueValue: true })
    }), { numRuns: 2000 })
  })

  it('gives the largest remainders the missing fen', () => {
    const small = fc.integer({ min: 1, max: 1000 })
    fc.assert(fc.property(small, fc.array(small, { minLength: 1, maxLength: 6 }), (amount, weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      const shares = proRataShares(fen(amount), weights.map(fen))
      const remainders = weights.map((weight) => (amount * weight) % total)
      const rounded = shares.map((share, index) => share > Math.floor((amount * (weights[index] ?? 0)) / total))
      const smallestRounded = Math.min(...remainders.filter((_, index) => rounded[index]))
      const largestCut = Math.max(0, ...remainders.filter((_, index) => !rounded[index]))
      return smallestRounded >= largestCut
    }), { numRuns: 2000 })
  })

  it.each([[[]], [[0]], [[0, 0]]])('throws when nothing is owed: %j', (weights) => {
    expect(() => proRataShares(fen(100), weights.map(fen))).toThrow(RangeError)
  })
})
