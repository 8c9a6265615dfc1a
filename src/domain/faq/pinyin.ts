/** Which characters sound alike. */
export interface Syllables {
  /** 'shang' → 上商伤…, only characters that the FAQ and its words use. */
  readonly chars: ReadonlyMap<string, string>
  /** The syllables of a character, any character of the table: 行 → hang xing. */
  readonly readings: ReadonlyMap<string, readonly string[]>
  /** Syllables that are easily taken for one another, by their common form (`blur`). */
  readonly blurred: ReadonlyMap<string, readonly string[]>
}

/** zhuang, chuang, shuang */
export const longestSyllable = 6

/**
 * Reads a table 'a啊.阿 ai爱.矮': a syllable without tone, the characters of that sound that the FAQ uses, after the point other usual
 * ones. A character of several readings stands in several places.
 */
export function openSyllables(table: string): Syllables {
  const chars = new Map<string, string>()
  const readings = new Map<string, string[]>()
  const blurred = new Map<string, string[]>()
  for (const line of table.split(' ')) {
    const syllable = /^[a-z]+/.exec(line)?.[0] ?? ''
    const [used = '', others = ''] = line.slice(syllable.length).split('.')
    if (used !== '') chars.set(syllable, used)
    for (const char of used + others) push(readings, char, syllable)
    push(blurred, blur(syllable), syllable)
  }
  return { chars, readings, blurred }
}

/** One form for what is often confused in speech or typing: z/zh, c/ch, s/sh, n/l, -n/-ng, u/v/ü. */
export function blur(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/^l/, 'n').replace(/([aeiou])ng$/, '$1n').replace('v', 'u')
}

/** Whether letters can be cut into syllables or what is taken for them; the last may only have begun where `isTyping`. */
export function isPinyin(letters: string, { chars, blurred }: Syllables, isTyping: boolean): boolean {
  const ends = new Set([0])
  for (let at = 0; at < letters.length; at++) {
    if (!ends.has(at)) continue
    for (let end = at + 1; end <= Math.min(letters.length, at + longestSyllable); end++) {
      if (blurred.has(blur(letters.slice(at, end)))) ends.add(end)
    }
    if (isTyping && beginsSyllable(letters.slice(at), chars)) return true
  }
  return ends.has(letters.length)
}

/** Whether a word has these initials. */
export function hasInitials(word: string, letters: string, { readings }: Syllables): boolean {
  if (word.length !== letters.length) return false
  for (let at = 0; at < word.length; at++) {
    const letter = letters.charAt(at)
    if (!readings.get(word.charAt(at))?.some((syllable) => syllable.charAt(0) === letter)) return false
  }
  return true
}

function beginsSyllable(letters: string, chars: Syllables['chars']): boolean {
  if (letters.length > longestSyllable) return false
  for (const syllable of chars.keys()) if (syllable.startsWith(letters)) return true
  return false
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
