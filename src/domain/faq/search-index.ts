import type { FaqGroupId } from './faq-entry'
import { openSyllables, type Syllables } from './pinyin'
import { openWordBook, type WordBook } from './search-terms'
import type { SearchWords } from './search-words'

/** An entry as the search and its list of results know it: without answer and sources. */
export interface SearchEntry<Id extends string = string> {
  readonly id: Id
  readonly group: FaqGroupId
  readonly question: string
}

/**
 * The index as it is stored. The phrases of an entry are its question, the other ways of asking it, and the answer as a whole; they are
 * numbered through, entry by entry.
 */
export interface SearchIndexData<Id extends string = string> {
  readonly entries: readonly SearchEntry<Id>[]
  /** The length of each phrase's vector of terms, in hundredths, separated by spaces; 0 for the answer, which ends its entry. */
  readonly phraseLengths: string
  /** All terms, separated by spaces. */
  readonly terms: string
  /** In the same order, the phrases in which each occurs (`encodeNumbers`), separated by spaces. */
  readonly postings: string
  /** As `openSyllables` reads it. */
  readonly pinyin: string
}

/** Where a term occurs. */
export interface Posting {
  readonly phrases: readonly number[]
  /** How many entries have it in a question or another way of asking; answers do not count here. */
  readonly entries: number
}

export interface SearchIndex<Id extends string = string> {
  readonly entries: readonly SearchEntry<Id>[]
  /** The groups in the order of the entries, and for each entry the place of its group among them. */
  readonly groups: readonly FaqGroupId[]
  readonly groupOfEntry: readonly number[]
  /** The entry of each phrase. */
  readonly entryOfPhrase: readonly number[]
  /** 0 for an answer. */
  readonly phraseLengths: readonly number[]
  /** Encoded, as they are stored; `posting` reads them. */
  readonly terms: ReadonlyMap<string, string>
  /** The terms that are numbers or Latin letters: 12378, lpr. */
  readonly tokens: readonly string[]
  readonly words: WordBook
  /** Undefined where no entry has the term. */
  readonly posting: (term: string) => Posting | undefined
  readonly syllables: () => Syllables
}

/** Makes the stored index searchable. What only some queries need, it reads when it is first needed, and keeps. */
export function openSearchIndex<Id extends string>(data: SearchIndexData<Id>, words: SearchWords): SearchIndex<Id> {
  const phraseLengths = data.phraseLengths.split(' ').map((length) => Number(length) / 100)
  const entryOfPhrase: number[] = []
  let entry = 0
  for (const length of phraseLengths) {
    entryOfPhrase.push(entry)
    if (length === 0) entry++
  }
  const groups = [...new Set(data.entries.map(({ group }) => group))]
  const postings = data.postings.split(' ')
  const terms = new Map<string, string>()
  const tokens: string[] = []
  data.terms.split(' ').forEach((term, at) => {
    terms.set(term, postings[at] ?? '')
    if (isToken(term)) tokens.push(term)
  })
  const read = new Map<string, Posting>()
  const posting = (term: string) => {
    const known = read.get(term)
    const encoded = known ? undefined : terms.get(term)
    if (encoded === undefined) return known
    const phrases = decodeNumbers(encoded)
    const asking = phrases.filter((phrase) => phraseLengths[phrase] !== 0).map((phrase) => entryOfPhrase[phrase])
    const found = { phrases, entries: new Set(asking).size }
    read.set(term, found)
    return found
  }
  let syllables: Syllables | undefined
  return {
    entries: data.entries,
    groups,
    groupOfEntry: data.entries.map(({ group }) => groups.indexOf(group)),
    entryOfPhrase,
    phraseLengths,
    terms,
    tokens,
    words: openWordBook(words),
    posting,
    syllables: () => (syllables ??= openSyllables(data.pinyin)),
  }
}

function isToken(term: string): boolean {
  const last = term.charAt(term.length - 1)
  return !term.startsWith('#') && last <= 'z' && term <= 'z'
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'
const values = new Uint8Array(128)
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value

/** Ascending whole numbers as text: the steps between them, five bits a character, the highest first, the sixth bit when more follow. */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = ''
  let last = -1
  for (const number of numbers) {
    let step = number - last - 1
    last = number
    let digits = alphabet.charAt(step & 31)
    while ((step >>= 5) > 0) digits = alphabet.charAt(32 | (step & 31)) + digits
    text += digits
  }
  return text
}

/** The reverse of `encodeNumbers`. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = []
  let last = -1
  let step = 0
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 0
    step = (step << 5) | (value & 31)
    if (value & 32) continue
    last += step + 1
    numbers.push(last)
    step = 0
  }
  return numbers
}
