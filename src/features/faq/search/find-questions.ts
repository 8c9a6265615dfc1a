import { faqEntries } from '@/content/faq/entries'
import type { FaqId } from '@/content/faq/faq-ids'
import { searchIndexData } from '@/content/faq/search-index.generated'
import { searchWords } from '@/content/faq/search-words'
import type { FaqGroupId } from '@/domain/faq/faq-entry'
import { findEntry } from '@/domain/faq/find-entry'
import { nearestGroups, searchFaq } from '@/domain/faq/search-faq'
import { openSearchIndex, type SearchIndex } from '@/domain/faq/search-index'
import type { ListedEntry } from '../entry-list'

/** What a search shows. */
export interface Findings {
  /** The best first, at most five: a keystroke sends them all to the view. */
  readonly entries: readonly ListedEntry[]
  /** Words that matched although they were not typed: another word for the same thing, pinyin written out, a typo put right. */
  readonly alsoSearched: readonly string[]
  /** Where the best of them stands. */
  readonly group?: FaqGroupId | undefined
}

const shownAtOnce = 5
const mostOtherWords = 3

let opened: SearchIndex<FaqId> | undefined

/** Opened at the first search, once for all. */
function searchIndex(): SearchIndex<FaqId> {
  opened ??= openSearchIndex(searchIndexData, searchWords)
  return opened
}

export function findQuestions(query: string): Findings {
  const found = searchFaq(searchIndex(), query, shownAtOnce).flatMap(({ id, marks }) => {
    const entry = findEntry(faqEntries, id)
    return entry ? [{ entry, marks }] : []
  })
  const words = found.flatMap(({ entry: { question }, marks }) => marks.map(({ start, end }) => question.slice(start, end)))
  const isNew = (word: string) => word.length > 1 && [...word].some(character => !query.includes(character))
  return {
    entries: found.map(({ entry: { id, question, verdict, answer }, marks }) => ({ id, question, verdict, point: answer[0], marks })),
    alsoSearched: [...new Set(words.filter(isNew))].slice(0, mostOtherWords),
    group: found[0]?.entry.group,
  }
}

/** Where to look when nothing is found. */
export function groupsNear(query: string): readonly FaqGroupId[] {
  return nearestGroups(searchIndex(), query)
}
