import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import {
  addFen, amountInWords, divideFen, fen, formatAmount, maxFen, parseAmount, subtractFen, tidyAmountText,
} from '@/domain/money'

const anyFen = fc.integer({ min: 0, max: maxFen }).map(fen)

describe('an amount in fen', () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, maxFen + 1])('cannot be %p', (value) => {
    expect(() => fen(value)).toThrow(RangeError)
  })

  it('can be zero and can be the largest amount', () => {
    expect([fen(0), fen(10_000_000_000)]).toEqual([0, maxFen])
  })
})

describe('reading an amount typed in yuan', () => {
  it.each([
    ['8600.00', 860000],
    ['180', 18000],
    ['0.1', 10],
    ['0.05', 5],
    ['1.29', 129],
    ['0', 0],
    ['007.50', 750],
    ['  420 ', 42000],
    ['１８０．５', 18050],
    ['　420　', 42000],
    ['\u200b420\ufeff', 42000],
    ['100000000', 10_000_000_000],
    ['100000000.00', 10_000_000_000],
  ])('takes %j as %d fen', (text, expected) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['　', 'missing'],
    ['-180', 'negative'],
    ['－１８０', 'negative'],
    ['−180.5', 'negative'],
    ['1.234', 'decimals'],
    ['0.000', 'decimals'],
    ['100000000.01', 'tooLarge'],
    ['9007199254740993', 'tooLarge'],
    ['99999999999999999999999999', 'tooLarge'],
    ['1,234.5', 'format'],
    ['1234.5元', 'format'],
    ['180左右', 'format'],
    ['1e3', 'format'],
    ['+5', 'format'],
    ['.5', 'format'],
    ['5.', 'format'],
    ['1 2', 'format'],
    ['-', 'format'],
    ['1.2.3', 'format'],
    ['NaN', 'format'],
    ['一百', 'format'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parseAmount(text)).toEqual({ ok: false, error: reason })
  })

  it('reads back every amount it can show, without the separators', () => {
    fc.assert(fc.property(anyFen, (amount) => {
      deepStrictEqual(parseAmount(formatAmount(amount).replace(/,/g, '')), { ok: true, value: amount })
    }), { numRuns: 2000 })
  })

  it('is not bothered by amounts that floating point cannot hold', () => {
    const [tenth, fifth] = [parseAmount('0.1'), parseAmount('0.2')]
    expect(tenth.ok && fifth.ok && addFen(tenth.value, fifth.value)).toBe(30)
  })
})

describe('tidying what was pasted into an amount field', () => {
  it.each([
    ['1,234.5', '1234.5'],
    ['1,234,567', '1234567'],
    ['1，234.50元', '1234.50'],
    ['1234.5元', '1234.5'],
    ['¥8,600.00', '8600.00'],
    ['￥ 8600', '8600'],
    [' 420 ', '420'],
    ['1 234', '1234'],
    ['１８０．５', '180.5'],
    ['-180', '-180'],
    ['12.', '12.'],
  ])('%j becomes %j', (pasted, shown) => {
    expect(tidyAmountText(pasted)).toBe(shown)
  })

  it.each(['', '180左右', '1,5', '1,2345', '约8600元', '1.2.3', '8千', '元'])('%j stays as it was typed', (typed) => {
    expect(tidyAmountText(typed)).toBe(typed)
  })

  it('turns every shown amount with its sign and unit into one that reads back', () => {
    fc.assert(fc.property(anyFen, (amount) => {
      deepStrictEqual(parseAmount(tidyAmountText(`¥${formatAmount(amount)}元`)), { ok: true, value: amount })
    }), { numRuns: 2000 })
  })
})

describe('showing an amount', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [110, '1.10'],
    [99999, '999.99'],
    [100000, '1,000.00'],
    [860000, '8,600.00'],
    [123456789, '1,234,567.89'],
    [10_000_000_000, '100,000,000.00'],
  ])('%d fen is %s', (amount, shown) => {
    expect(formatAmount(fen(amount))).toBe(shown)
  })
})

describe('an amount in words', () => {
  it.each([
    [1000000, '壹万元整'],
    [3000000, '叁万元整'],
    [1005030, '壹万零伍拾元零叁角'],
    [10000508, '壹拾万零伍元零捌分'],
    [1000001, '壹万元零壹分'],
    [10010000, '壹拾万零壹佰元整'],
    [2000, '贰拾元整'],
    [110, '壹元壹角'],
    [5, '伍分'],
    [1234567, '壹万贰仟叁佰肆拾伍元陆角柒分'],
    [100000000, '壹佰万元整'],
    [2000300050, '贰仟万叁仟元零伍角'],
    [0, '零元整'],
    [50, '伍角'],
    [55, '伍角伍分'],
    [1005, '壹拾元零伍分'],
    [860000, '捌仟陆佰元整'],
    [10500000, '壹拾万伍仟元整'],
    [1000100, '壹万零壹元整'],
    [10_000_000_000, '壹亿元整'],
    [9_999_999_999, '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('%d fen is %s', (amount, words) => {
    expect(amountInWords(fen(amount))).toBe(words)
  })

  it('says the amount it was given', () => {
    fc.assert(fc.property(anyFen, (amount) => {
      deepStrictEqual(amountFromWords(amountInWords(amount)), amount)
    }), { numRuns: 2000 })
  })

  it('never repeats a 零 and ends in 整 exactly where the amount is whole yuan', () => {
    fc.assert(fc.property(anyFen, (amount) => {
      const words = amountInWords(amount)
      deepStrictEqual({ repeats: words.includes('零零'), whole: words.endsWith('整') }, { repeats: false, whole: amount % 100 === 0 })
    }), { numRuns: 2000 })
  })
})

describe('sums and differences', () => {
  it('adds up', () => {
    expect(addFen(fen(800000), fen(18000), fen(42000))).toBe(860000)
    expect(addFen()).toBe(0)
  })

  it('refuses a sum above the largest amount', () => {
    expect(() => addFen(maxFen, fen(1))).toThrow(RangeError)
  })

  it('subtracts, but not below zero', () => {
    expect(subtractFen(fen(860000), fen(72000))).toBe(788000)
    expect(() => subtractFen(fen(1), fen(2))).toThrow(RangeError)
  })

  it('divides into whole fen and tells what is left over', () => {
    expect(divideFen(fen(1000000), 12)).toEqual({ each: 83333, remainder: 4 })
    fc.assert(fc.property(anyFen, fc.integer({ min: 1, max: 60 }), (total, parts) => {
      const { each, remainder } = divideFen(total, parts)
      deepStrictEqual({ total: each * parts + remainder, isLess: remainder < parts }, { total, isLess: true })
    }), { numRuns: 2000 })
  })

  it.each([0, -1, 1.5])('cannot divide into %p parts', (parts) => {
    expect(() => divideFen(fen(100), parts)).toThrow(RangeError)
  })
})

/** An independent reading of 人民币大写, in fen. */
function amountFromWords(words: string): number {
  const numerals = '零壹贰叁肆伍陆柒捌玖'
  const tens: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 }
  const [yuanWords, smallWords] = words.includes('元') ? (words.split('元') as [string, string]) : ['', words]
  let yuan = 0
  let group = 0
  let digit = 0
  for (const sign of yuanWords) {
    if (numerals.includes(sign)) digit = numerals.indexOf(sign)
    else if (sign in tens) [group, digit] = [group + digit * (tens[sign] ?? 0), 0]
    else [yuan, group, digit] = [(yuan + group + digit) * (sign === '亿' ? 100_000_000 : 10_000), 0, 0]
  }
  const digitBefore = (unit: string) => Math.max(0, numerals.indexOf(smallWords[smallWords.indexOf(unit) - 1] ?? '零'))
  const small = (smallWords.includes('角') ? digitBefore('角') * 10 : 0) + (smallWords.includes('分') ? digitBefore('分') : 0)
  return (yuan + group + digit) * 100 + small
}
