import { isHan, readUnits, type SearchUnit } from './search-text'
import type { SearchWords } from './search-words'

/** The words of `SearchWords`, ready to be looked up in a text. */
export interface WordBook {
  /** A word, its units joined, with the numbers of its groups of synonyms. */
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly common: ReadonlySet<string>
  readonly variants: ReadonlyMap<string, string>
  /** Every two characters that follow one another within a word of a group. */
  readonly innerPairs: ReadonlySet<string>
  /** The length in units of the longest word. */
  readonly longest: number
}

/** What a text is found by: a character, two neighbours, or the meaning of a word. */
export interface SearchTerm {
  readonly text: string
  /** How much it says by its kind alone; how rare it is comes on top. */
  readonly weight: number
  /** The units it comes from, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** Whether all of it belongs to words that say nothing of the matter. */
  readonly isCommon: boolean
}

/** Weight of a single character, of two neighbours, and of a word taken by its meaning; measured, and not sensitive. */
const kindWeights = { single: 0.6, pair: 1, meaning: 2.6 }
/** What is left of the weight when all, or half, of a term belongs to common words. */
const commonFactors = { all: 0.15, half: 0.6 }

export function openWordBook({ synonyms, common, variants: pairs }: SearchWords): WordBook {
  const variants = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]))
  const groups = new Map<string, number[]>()
  let longest = 1
  const keyOf = (word: string) => {
    const units = readUnits(word, variants)
    longest = Math.max(longest, units.length)
    let key = ''
    for (const { text } of units) key += text
    return key
  }
  synonyms.forEach((words, group) => {
    for (const key of words.split(' ').map(keyOf)) {
      const known = groups.get(key)
      if (!known) groups.set(key, [group])
      else if (!known.includes(group)) known.push(group)
    }
  })
  const commonWords = new Set(common.split(' ').map(keyOf))
  const innerPairs = new Set<string>()
  for (const word of groups.keys()) {
    for (let at = 1; at < word.length; at++) {
      const [one, other] = [word.charAt(at - 1), word.charAt(at)]
      if (isHan(one) && isHan(other) && !(commonWords.has(one) && commonWords.has(other))) innerPairs.add(one + other)
    }
  }
  return { groups, common: commonWords, variants, innerPairs, longest }
}

/** The text under which a group of synonyms stands among the terms. */
export function meaningTerm(group: number): string {
  return `#${group}`
}

/** Every term of a text, in order; a term that occurs twice comes twice. */
export function readTerms(units: readonly SearchUnit[], book: WordBook): SearchTerm[] {
  const isCommon = commonUnits(units, book)
  const terms: SearchTerm[] = []
  units.forEach(({ text }, at) => {
    const one = isCommon[at] === true
    terms.push({ text, weight: kindWeight(text) * (one ? commonFactors.all : 1), from: at, to: at + 1, isCommon: one })
    const next = units[at + 1]
    if (!next) return
    const other = isCommon[at + 1] === true
    const factor = one && other ? commonFactors.all : one || other ? commonFactors.half : 1
    terms.push({ text: text + next.text, weight: kindWeights.pair * factor, from: at, to: at + 2, isCommon: one && other })
  })
  for (const { key, from, to } of findWords(units, book.groups, book.longest)) {
    for (const group of book.groups.get(key) ?? []) {
      terms.push({ text: meaningTerm(group), weight: kindWeights.meaning, from, to, isCommon: false })
    }
  }
  return terms
}

/** Each term once, with its greatest weight. */
export function strongestTerms(terms: readonly SearchTerm[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { text, weight } of terms) weights.set(text, Math.max(weight, weights.get(text) ?? 0))
  return weights
}

/** The share of the term's kind, as in `kindWeights`; numbers and Latin letters say as much as a word. */
export function kindWeight(text: string): number {
  if (!isHan(text)) return kindWeights.meaning
  return text.length === 1 ? kindWeights.single : kindWeights.pair
}

function commonUnits(units: readonly SearchUnit[], book: WordBook): boolean[] {
  const marks = units.map(() => false)
  for (const { from, to } of findWords(units, book.common, book.longest)) marks.fill(true, from, to)
  for (const { from, to } of findWords(units, book.groups, book.longest)) marks.fill(false, from, to)
  return marks
}

interface FoundWord {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** At each place the longest word that begins there, unless one that began earlier already reaches as far. */
export function findWords(units: readonly SearchUnit[], words: { has(key: string): boolean }, longest: number): FoundWord[] {
  const found: FoundWord[] = []
  let reached = 0
  for (let from = 0; from < units.length; from++) {
    let key = ''
    let best: FoundWord | undefined
    for (let to = from + 1; to <= Math.min(units.length, from + longest); to++) {
      key += units[to - 1]?.text ?? ''
      if (to > reached && words.has(key)) best = { key, from, to }
    }
    if (!best) continue
    found.push(best)
    reached = best.to
  }
  return found
}
