import { readFileSync } from 'node:fs'
import type { SearchIndex } from '@/domain/faq/search-index'
import { searchFaq } from '@/domain/faq/search-faq'
import { inRepository } from './repository'

/** A test query with the entries of which any is right. */
export interface TestQuery {
  readonly query: string
  readonly expected: readonly string[]
  /** Never looked at while the search was made: its words and numbers were not fitted to it. */
  readonly heldOut?: boolean
}

export interface HitRates {
  readonly queries: number
  /** Shares, 0 to 1. */
  readonly first: number
  readonly firstThree: number
  /** The queries that do not have theirs among the first three. */
  readonly missed: readonly string[]
}

export function readTestQueries(name: 'topic-questions' | 'queries'): readonly TestQuery[] {
  return JSON.parse(readFileSync(inRepository('tests', 'fixtures', 'faq', `${name}.json`), 'utf8')) as TestQuery[]
}

export function hitRates(index: SearchIndex, queries: readonly TestQuery[]): HitRates {
  const ranks = queries.map(({ query, expected }) => searchFaq(index, query).findIndex(({ id }) => expected.includes(id)))
  const within = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / queries.length
  const missed = queries.filter((_, at) => (ranks[at] ?? -1) < 0 || (ranks[at] ?? -1) > 2).map(({ query }) => query)
  return { queries: queries.length, first: within(1), firstThree: within(3), missed }
}
