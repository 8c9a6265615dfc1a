import { fen, type Fen } from '../money'

/**
 * Shares an amount out in proportion to the weights, to the fen, by largest remainders; equal remainders go in the order of the weights
 * (letters-spec 6.1). The shares add up to the amount and each is less than one fen off its true value. Throws a RangeError when the
 * weights add up to nothing or to more than can be counted exactly.
 */
export function proRataShares(amount: Fen, weights: readonly Fen[]): readonly Fen[] {
  const totalWeight = weights.reduce<number>((sum, weight) => sum + weight, 0)
  if (totalWeight < 1 || !Number.isSafeInteger(totalWeight * 10)) throw new RangeError(`Cannot share by a total weight of ${totalWeight}`)
  const shares = weights.map((weight, index) => ({ index, ...multiplyDivide(amount, weight, totalWeight) }))
  const missing = amount - shares.reduce((sum, { quotient }) => sum + quotient, 0)
  const rounded = new Set(
    [...shares].sort((a, b) => b.remainder - a.remainder || a.index - b.index).slice(0, missing).map(({ index }) => index),
  )
  return shares.map(({ quotient, index }) => fen(rounded.has(index) ? quotient + 1 : quotient))
}

/**
 * `factor * multiplier / divisor` with its remainder, for a multiplier not above the divisor and a divisor below 9 × 10^14. The product
 * can reach 10^20, beyond what a number holds exactly, so the factor is taken digit by digit, as in long multiplication.
 */
function multiplyDivide(factor: number, multiplier: number, divisor: number): { quotient: number; remainder: number } {
  let quotient = 0
  let remainder = 0
  for (const digit of String(factor)) {
    const dividend = remainder * 10 + multiplier * Number(digit)
    remainder = dividend % divisor
    quotient = quotient * 10 + (dividend - remainder) / divisor
  }
  return { quotient, remainder }
}
