import { pinyin } from 'pinyin-pro'

/**
 * The table that `openSyllables` reads: without tones, ü as v. Characters of the texts have all the readings they have there, the other
 * usual characters of the language their first one, so that a wrong character is known by its sound.
 */
export function pinyinTable(texts: readonly string[]): string {
  const used = new Map<string, Set<string>>()
  for (const text of texts) {
    for (const run of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
      pinyin(run, { toneType: 'none', type: 'array' }).forEach((syllable, at) => add(used, syllable, run.charAt(at)))
    }
  }
  const others = new Map<string, Set<string>>()
  for (const char of usualChars()) {
    const syllable = pinyin(char, { toneType: 'none' })
    if (!used.get(plain(syllable))?.has(char)) add(others, syllable, char)
  }
  const listed = (chars: ReadonlySet<string> | undefined) => [...(chars ?? [])].sort().join('')
  const syllables = [...new Set([...used.keys(), ...others.keys()])].sort()
  return syllables.map((syllable) => `${syllable}${listed(used.get(syllable))}.${listed(others.get(syllable))}`).join(' ')
}

function add(table: Map<string, Set<string>>, syllable: string, char: string): void {
  const name = plain(syllable)
  if (/^[a-z]+$/.test(name)) table.set(name, (table.get(name) ?? new Set()).add(char))
}

function plain(syllable: string): string {
  return syllable.replace('ü', 'v')
}

/** The 3,755 characters of level 1 of GB 2312. */
function usualChars(): string[] {
  const decoder = new TextDecoder('gb2312')
  const chars: string[] = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    const bytes = Array.from({ length: row === 0xd7 ? 89 : 94 }, (_, cell) => [row, 0xa1 + cell]).flat()
    chars.push(...decoder.decode(Uint8Array.from(bytes)))
  }
  return chars
}
