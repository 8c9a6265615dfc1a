import { failure, success, type Result } from './result'
import { cleanLine, toHalfWidth } from './text'

declare const brand: unique symbol

/** An amount of money in fen: a whole number from 0 to `maxFen`. Made only by the functions of this file. */
export type Fen = number & { readonly [brand]: 'Fen' }

/** 100,000,000.00 yuan, the largest amount the program handles (letters-spec 3). */
export const maxFen = 10_000_000_000 as Fen

/** Marks a number as an amount in fen. Throws a RangeError unless it is a whole number from 0 to `maxFen`. */
export function fen(value: number): Fen {
  if (!Number.isInteger(value) || value < 0 || value > maxFen) throw new RangeError(`Not an amount in fen: ${value}`)
  return value as Fen
}

/** Why a typed text is not an amount. */
export type AmountProblem = 'missing' | 'format' | 'negative' | 'decimals' | 'tooLarge'

/**
 * Reads an amount typed in yuan, such as "8600.00" or "１８０．５" (letters-spec 6.5). Only digits with at most two decimals count as an
 * amount; separators and 元 are the business of `tidyAmountText`. Exact: no floating point on the way.
 */
export function parseAmount(text: string): Result<Fen, AmountProblem> {
  const typed = toHalfWidth(cleanLine(text)).trim()
  if (typed === '') return failure('missing')
  if (/^[-−]\d+(\.\d+)?$/.test(typed)) return failure('negative')
  if (/^\d+\.\d{3,}$/.test(typed)) return failure('decimals')
  const [, yuan, decimals = ''] = /^0*(\d+)(?:\.(\d{1,2}))?$/.exec(typed) ?? []
  if (yuan === undefined) return failure('format')
  const digits = yuan + decimals.padEnd(2, '0')
  if (digits.length > String(maxFen).length || Number(digits) > maxFen) return failure('tooLarge')
  return success(fen(Number(digits)))
}

/**
 * What an amount field shows after something was typed or pasted: "¥1,234.50 元" becomes "1234.50", full-width signs become half-width.
 * A comma or blank goes only where it separates thousands. Whatever does not read as one amount stays as it is ("180左右", "1,5").
 */
export function tidyAmountText(text: string): string {
  const amount = /^\s*[¥￥]?\s*(-?\d+(?:[, ]\d{3})*(?:\.\d*)?)\s*元?\s*$/.exec(toHalfWidth(text))?.[1]
  return amount === undefined ? text : amount.replace(/[, ]/g, '')
}

/** In yuan with thousands separators and two decimals: 8600 yuan is "8,600.00". */
export function formatAmount(amount: Fen): string {
  const digits = String(amount).padStart(3, '0')
  return `${digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${digits.slice(-2)}`
}

/** The sum. Throws a RangeError above `maxFen`. */
export function addFen(...amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce<number>((sum, amount) => sum + amount, 0))
}

/** `amount` less `deduction`. Throws a RangeError below zero. */
export function subtractFen(amount: Fen, deduction: Fen): Fen {
  return fen(amount - deduction)
}

/** Splits into equal whole amounts: `each` times `parts` plus `remainder` is `total`, and `remainder` is less than `parts` fen. */
export function divideFen(total: Fen, parts: number): { readonly each: Fen; readonly remainder: Fen } {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError(`Cannot divide into ${parts} parts`)
  const remainder = total % parts
  return { each: fen((total - remainder) / parts), remainder: fen(remainder) }
}

const numerals = '零壹贰叁肆伍陆柒捌玖'
const units = ['仟', '佰', '拾', '']

/**
 * The amount in 人民币大写. Where the rules leave a choice (letters-spec 6.5): 整 only after 元; no 零 between 万 and a thousand; 零
 * between a yuan digit of zero and 角; below one yuan no 零元.
 */
export function amountInWords(amount: Fen): string {
  if (amount === 0) return '零元整'
  const digits = String(amount).padStart(3, '0')
  const yuan = digits.slice(0, -2)
  const words = yuanInWords(yuan)
  const [jiao, cent] = [Number(digits.slice(-2, -1)), Number(digits.slice(-1))]
  if (jiao === 0 && cent === 0) return `${words}元整`
  const zero = words !== '' && (jiao === 0 || yuan.endsWith('0')) ? '零' : ''
  return [words && `${words}元`, zero, jiao > 0 && `${numerals[jiao]}角`, cent > 0 && `${numerals[cent]}分`].filter(Boolean).join('')
}

/** Whole yuan, at most twelve digits; '' for zero. */
function yuanInWords(yuan: string): string {
  const digits = yuan.padStart(12, '0')
  const groups = [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].map(groupInWords)
  return groups.map((words, index) => words && words + ['亿', '万', ''][index]).join('').replace(/^零/, '')
}

/** Four digits, with a 零 in front where the first of them is zero; '' for "0000". */
function groupInWords(digits: string): string {
  const words = Array.from(digits, (digit, index) => (digit === '0' ? '零' : `${numerals[Number(digit)]}${units[index]}`)).join('')
  return words.replace(/零+/g, '零').replace(/零$/, '')
}
