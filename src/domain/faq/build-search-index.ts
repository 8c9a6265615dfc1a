import type { FaqEntry } from './faq-entry'
import { encodeNumbers, type SearchIndexData } from './search-index'
import { openWordBook, readTerms, strongestTerms, type WordBook } from './search-terms'
import { readUnits } from './search-text'
import { rarity } from './search-score'
import type { SearchWords } from './search-words'

type Source<Id extends string> = Pick<FaqEntry<Id>, 'id' | 'group' | 'question' | 'asked' | 'answer' | 'doNow' | 'doNot'>

/**
 * Builds the index of the questions and of all other ways of asking them, in the order of the entries. Of the answers it takes only the
 * terms that other questions have: they help to tell entries apart, and the index stays small.
 * @param pinyin the table of syllables as it stands in `SearchIndexData`
 */
export function buildSearchIndex<Id extends string>(
  entries: readonly Source<Id>[],
  words: SearchWords,
  pinyin: string,
): SearchIndexData<Id> {
  const book = openWordBook(words)
  const asked = entries.map((entry) => [entry.question, ...entry.asked].map((phrase) => weightsOf(phrase, book)))
  const entryCounts = new Map<string, number>()
  for (const phrases of asked) {
    for (const text of new Set(phrases.flatMap((weights) => [...weights.keys()]))) entryCounts.set(text, (entryCounts.get(text) ?? 0) + 1)
  }
  const postings = new Map<string, number[]>([...entryCounts.keys()].sort().map((text) => [text, []]))
  const phraseLengths: number[] = []
  entries.forEach(({ answer, doNow, doNot }, at) => {
    const known = new Set<string>()
    for (const weights of asked[at] ?? []) {
      for (const text of weights.keys()) postings.get(text)?.push(phraseLengths.length)
      for (const text of weights.keys()) known.add(text)
      phraseLengths.push(lengthOf(weights, (text) => rarity(entryCounts.get(text) ?? 0, entries.length)))
    }
    const answered = new Set([...answer, ...doNow, ...doNot].flatMap((text) => [...weightsOf(text, book).keys()]))
    for (const text of answered) if (text.length > 1 && !known.has(text)) postings.get(text)?.push(phraseLengths.length)
    phraseLengths.push(0)
  })
  return {
    entries: entries.map(({ id, group, question }) => ({ id, group, question })),
    phraseLengths: phraseLengths.join(' '),
    terms: [...postings.keys()].join(' '),
    postings: [...postings.values()].map(encodeNumbers).join(' '),
    pinyin,
  }
}

function weightsOf(text: string, book: WordBook): Map<string, number> {
  return strongestTerms(readTerms(readUnits(text, book.variants), book))
}

function lengthOf(weights: ReadonlyMap<string, number>, rarityOf: (text: string) => number): number {
  let sum = 0
  for (const [text, weight] of weights) sum += (weight * rarityOf(text)) ** 2
  return Math.round(Math.sqrt(sum) * 100)
}
