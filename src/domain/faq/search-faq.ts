import type { FaqGroupId } from './faq-entry'
import type { TextRange } from './marked-parts'
import { readQuery } from './read-query'
import type { SearchIndex } from './search-index'
import { scoreEntries, type EntryScores } from './search-score'
import { readTerms, strongestTerms, type WordBook } from './search-terms'
import { isHan, readUnits } from './search-text'

export interface FaqHit<Id extends string = string> {
  readonly id: Id
  /** Greater is better; only comparable within one search. */
  readonly score: number
  /** The parts of the question that the query asks for, by their characters or by their meaning. */
  readonly marks: readonly TextRange[]
}

/** Less of the query than this is found by chance. */
const leastCovered = 0.12
/** What scores less than this share of the best is not shown beside it. */
const leastOfBest = 0.3
/** What is left of the score with each further reading of the query. */
const nextReading = 0.8

/**
 * The entries that answer what was typed, the best first: Chinese with or without spaces, with wrong characters of the same sound, in
 * pinyin, by initials, or mixed. Nothing typed, or nothing that the FAQ knows, finds nothing.
 */
export function searchFaq<Id extends string>(index: SearchIndex<Id>, query: string, limit = 20): readonly FaqHit<Id>[] {
  const readings = readAndScore(index, query)
  const found: { entry: number; score: number; reading: number }[] = []
  for (let entry = 0; entry < index.entries.length; entry++) {
    let score = 0
    let best = 0
    readings.forEach(({ scores, covered }, reading) => {
      const share = (covered[entry] ?? 0) < leastCovered ? 0 : (scores[entry] ?? 0) * nextReading ** reading
      if (share <= score) return
      score = share
      best = reading
    })
    if (score > 0) found.push({ entry, score, reading: best })
  }
  found.sort((one, other) => other.score - one.score)
  const least = (found[0]?.score ?? 0) * leastOfBest
  return found.slice(0, limit).flatMap(({ entry, score, reading }) => {
    const [listed, terms] = [index.entries[entry], readings[reading]?.terms]
    if (!listed || !terms || score < least) return []
    return [{ id: listed.id, score, marks: matchedParts(listed.question, terms, index.words) }]
  })
}

/** The groups in which an answer is most likely, for a query that finds none: never empty, the first ones where nothing points anywhere. */
export function nearestGroups(index: SearchIndex, query: string, count = 3): readonly FaqGroupId[] {
  const readings = readAndScore(index, query)
  const nearness = (at: number) => Math.max(0, ...readings.map(({ groups }) => groups[at] ?? 0))
  const ranked = index.groups.map((group, at) => ({ group, near: nearness(at) }))
  return ranked.sort((one, other) => other.near - one.near).slice(0, count).map(({ group }) => group)
}

function readAndScore(index: SearchIndex, query: string): (EntryScores & { terms: ReadonlyMap<string, number> })[] {
  return readQuery(query, index).map((units) => {
    const terms = strongestTerms(readTerms(units, index.words))
    return { terms, ...scoreEntries(index, terms) }
  })
}

/** Words and neighbours that occur in both, without what says nothing of the matter; single characters only where there are none. */
function matchedParts(question: string, wanted: ReadonlyMap<string, number>, book: WordBook): TextRange[] {
  const units = readUnits(question, book.variants)
  const terms = readTerms(units, book)
  const matched = terms.filter(({ text, isCommon }) => !isCommon && wanted.has(text))
  const longer = matched.filter(({ text }) => text.length > 1 || !isHan(text))
  const isMarked = units.map(() => false)
  for (const { from, to } of longer.length > 0 ? longer : matched) isMarked.fill(true, from, to)
  for (const { isCommon, from } of terms) if (isCommon) isMarked[from] = false
  const ranges: { start: number; end: number }[] = []
  units.forEach(({ start, end }, at) => {
    if (!isMarked[at]) return
    const last = ranges[ranges.length - 1]
    if (last && last.end >= start) last.end = end
    else ranges.push({ start, end })
  })
  return ranges
}
