import type { SearchIndex } from './search-index'
import { kindWeight } from './search-terms'
import { isHan } from './search-text'

/** How well each entry answers, in the order of the index. */
export interface EntryScores {
  /** What the hits are sorted by; 0 where nothing of the query occurs. */
  readonly scores: Float32Array
  /** How much of the query occurs in the entry; about 1 where all of it does. */
  readonly covered: Float32Array
  /** The average of `covered` over each group, in the order of `SearchIndex.groups`. */
  readonly groups: Float32Array
}

/** Share of a term that the entry's questions have again, the n-th time divided by n; and of one that only its answer has. */
const againShare = 0.6
const answerShare = 0.6

/** How much a term says by being rare: the fewer entries have it, the more. */
export function rarity(entriesWithIt: number, entries: number): number {
  return Math.log(1 + entries / (entriesWithIt + 0.5))
}

/**
 * Three things add up: how much one of the entry's phrases is like the query (the cosine of their terms), how much of the query occurs
 * anywhere in the entry, and the latter on average over its group.
 * @param wanted the terms of the query with their weights
 */
export function scoreEntries(index: SearchIndex, wanted: ReadonlyMap<string, number>): EntryScores {
  const { entryOfPhrase, phraseLengths, groupOfEntry } = index
  const entryCount = index.entries.length
  const likeness = new Float32Array(phraseLengths.length)
  const covered = new Float32Array(entryCount)
  let total = 0
  for (const [text, weight] of wanted) {
    const posting = index.posting(text)
    // A number or a name that no entry knows says nothing against an entry.
    if (!posting && !isHan(text)) continue
    const rare = rarity(posting?.entries ?? 0, entryCount)
    const share = (weight * rare) ** 2
    const product = weight * rare * rare * kindWeight(text)
    total += share
    let times = 0
    let last = -1
    for (const phrase of posting?.phrases ?? []) {
      const entry = entryOfPhrase[phrase] ?? 0
      times = entry === last ? times + 1 : 1
      last = entry
      if (phraseLengths[phrase] !== 0) {
        add(likeness, phrase, product)
        add(covered, entry, share * (times === 1 ? 1 : againShare / times))
      } else if (times === 1) {
        add(covered, entry, share * answerShare)
      }
    }
  }
  const scores = new Float32Array(entryCount)
  const groups = new Float32Array(index.groups.length)
  if (total === 0) return { scores, covered, groups }
  for (let phrase = 0; phrase < likeness.length; phrase++) {
    const product = likeness[phrase] ?? 0
    if (product === 0) continue
    const entry = entryOfPhrase[phrase] ?? 0
    scores[entry] = Math.max(scores[entry] ?? 0, product / (Math.sqrt(total) * (phraseLengths[phrase] ?? 1)))
  }
  const members = new Float32Array(index.groups.length)
  for (let entry = 0; entry < entryCount; entry++) {
    covered[entry] = (covered[entry] ?? 0) / total
    add(members, groupOfEntry[entry] ?? 0, 1)
    add(groups, groupOfEntry[entry] ?? 0, covered[entry] ?? 0)
  }
  groups.forEach((sum, group) => {
    groups[group] = sum / (members[group] ?? 1)
  })
  for (let entry = 0; entry < entryCount; entry++) {
    if (covered[entry] !== 0) add(scores, entry, (covered[entry] ?? 0) + (groups[groupOfEntry[entry] ?? 0] ?? 0))
  }
  return { scores, covered, groups }
}

function add(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
}
