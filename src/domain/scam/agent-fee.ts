import { fen, type Fen } from '../money'
import { failure, success, type Result } from '../result'
import { cleanLine, toHalfWidth } from '../text'

/** A share of a debt in hundredths of a percent: 550 is 5.5 %. From 1 to 10,000. */
export type PercentHundredths = number

/** Why a typed text is not a percentage: nothing typed, not a number, more than two decimals, or not between 0 and 100. */
export type PercentProblem = 'missing' | 'format' | 'decimals' | 'range'

/** Reads "5", "5.5", "５％" or "5个点" exactly, without floating point on the way. Words (五个点) are not read. */
export function parsePercent(text: string): Result<PercentHundredths, PercentProblem> {
  const typed = toHalfWidth(cleanLine(text)).replace(/\s*(%|个点)$/, '')
  if (typed === '') return failure('missing')
  if (/^\d+\.\d{3,}$/.test(typed)) return failure('decimals')
  const [, whole, decimals = ''] = /^0*(\d+)(?:\.(\d{1,2}))?$/.exec(typed) ?? []
  if (whole === undefined) return failure('format')
  const hundredths = whole.length > 3 ? Infinity : Number(whole + decimals.padEnd(2, '0'))
  return hundredths < 1 || hundredths > 10_000 ? failure('range') : success(hundredths)
}

/** What an agent who takes `percent` of the whole debt would be paid, rounded half up to the fen. Asking the lender oneself costs 0. */
export function agentFee(debt: Fen, percent: PercentHundredths): Fen {
  return fen(Math.floor((debt * percent + 5_000) / 10_000))
}
