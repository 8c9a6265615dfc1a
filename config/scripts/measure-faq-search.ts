import { faqEntries } from '@/content/faq/entries'
import { searchIndexData } from '@/content/faq/search-index.generated'
import { searchWords } from '@/content/faq/search-words'
import { buildSearchIndex } from '@/domain/faq/build-search-index'
import { searchFaq } from '@/domain/faq/search-faq'
import { openSearchIndex, type SearchIndex } from '@/domain/faq/search-index'
import { hitRates, readTestQueries } from './faq-hit-rates'

/** A query's time is the median of so many runs: what else the machine does meanwhile counts less. */
const runs = 5

/** A report of hit rates, of the times of a query (in milliseconds, here in Node), and of the time to open the index. */
export function measureFaqSearch(): string {
  const opening = [1, 2, 3].map(() => timeOf(() => openSearchIndex(searchIndexData, searchWords).syllables()))
  const index = openSearchIndex(searchIndexData, searchWords)
  const topics = readTestQueries('topic-questions')
  const queries = readTestQueries('queries')
  const tenfold = Array.from({ length: 10 }, (_, copy) => faqEntries.map((entry) => ({ ...entry, id: `${entry.id}-${copy}` }))).flat()
  const large = openSearchIndex(buildSearchIndex(tenfold, searchWords, searchIndexData.pinyin), searchWords)
  const all = [...topics, ...queries].map(({ query }) => query)
  return [
    rateLine('questions of topics.md', hitRates(index, topics)),
    rateLine('own queries', hitRates(index, queries.filter(({ heldOut }) => !heldOut))),
    rateLine('own queries, held out', hitRates(index, queries.filter(({ heldOut }) => heldOut))),
    timeLine(`${index.entries.length} entries`, index, all),
    timeLine(`${large.entries.length} entries`, large, all),
    `opening the index: first ${opening[0]?.toFixed(1)} ms, then ${Math.min(...opening.slice(1)).toFixed(1)} ms`,
  ].map((line) => `${line}\n`).join('')
}

function rateLine(name: string, { queries, first, firstThree, missed }: ReturnType<typeof hitRates>): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const misses = missed.map((query) => `\n  missed: ${query}`).join('')
  return `${name}: ${queries}, first ${percent(first)}, among the first three ${percent(firstThree)}${misses}`
}

function timeLine(name: string, index: SearchIndex, queries: readonly string[]): string {
  const rounds = Array.from({ length: runs + 1 }, () => queries.map((query) => timeOf(() => searchFaq(index, query)))).slice(1)
  const times = queries.map((_, at) => sorted(rounds.map((round) => round[at] ?? 0))[Math.floor(runs / 2)] ?? 0)
  const at = (share: number) => sorted(times)[Math.floor(times.length * share)]?.toFixed(2)
  return `${name}: ${times.length} queries, median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms`
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other)
}

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
