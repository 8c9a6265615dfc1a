import type { ArticleNo } from './law'

const numerals = '零一二三四五六七八九'

/** How a Chinese text names an article: '18' is 第十八条, '253-1' is 第二百五十三条之一. Numbers from 1 to 9999. */
export function articleName(article: ArticleNo): string {
  const [number = '', suffix] = article.split('-')
  return `第${inNumerals(number)}条${suffix === undefined ? '' : `之${inNumerals(suffix)}`}`
}

function inNumerals(digits: string): string {
  if (!/^[1-9]\d{0,3}$/.test(digits)) throw new RangeError(`Not the number of an article: ${digits}`)
  const units = ['', '十', '百', '千']
  const words = Array.from(digits, (digit, index) => {
    return digit === '0' ? '零' : `${numerals[Number(digit)]}${units[digits.length - 1 - index]}`
  })
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}
