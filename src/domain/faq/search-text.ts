/** The smallest thing that is searched for: a Chinese character, a run of Latin letters or a number, in the form that is compared. */
export interface SearchUnit {
  readonly text: string
  /** UTF-16 offsets into the text it was read from; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

const digits = '零一二三四五六七八九'

/**
 * Reads a text as it was typed or printed: full-width and capital letters, tone marks of pinyin and variants of a character become one
 * form, numbers up to 99 become Chinese numerals (3年 = 三年), spaces and punctuation are dropped.
 * @param variants characters that are read as others: 帐 → 账
 */
export function readUnits(text: string, variants: ReadonlyMap<string, string>): SearchUnit[] {
  const units: SearchUnit[] = []
  let at = 0
  while (at < text.length) {
    const char = plainChar(text, at)
    const start = at
    at += 1
    if (isHan(char)) {
      units.push({ text: variants.get(char) ?? char, start, end: at })
    } else if (isLetter(char)) {
      let run = char
      while (isLetter(plainChar(text, at))) run += plainChar(text, at++)
      units.push({ text: run, start, end: at })
    } else if (isDigit(char)) {
      let run = char
      while (isDigit(plainChar(text, at))) run += plainChar(text, at++)
      for (const numeral of run.length > 2 ? [run] : chineseNumeral(run)) units.push({ text: numeral, start, end: at })
    }
  }
  return units
}

/** Whether it is one Chinese character. */
export function isHan(text: string): boolean {
  return text >= '\u4e00' && text <= '\u9fff'
}

/** Whether a unit is a run of Latin letters. */
export function isLetters(text: string): boolean {
  return isLetter(text.charAt(0))
}

function plainChar(text: string, at: number): string {
  const char = text.charAt(at)
  if (isHan(char)) return char
  const code = text.charCodeAt(at)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  const isAccented = code >= 0xc0 && code <= 0x24f
  return (isAccented ? char.normalize('NFD').charAt(0) : char).toLowerCase()
}

function isLetter(char: string): boolean {
  return char >= 'a' && char <= 'z'
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

function chineseNumeral(run: string): string[] {
  const tens = Math.floor(Number(run) / 10)
  const ones = Number(run) % 10
  const tail = ones > 0 || tens === 0 ? [digits.charAt(ones)] : []
  if (tens === 0) return tail
  return [...(tens > 1 ? [digits.charAt(tens)] : []), '十', ...tail]
}
