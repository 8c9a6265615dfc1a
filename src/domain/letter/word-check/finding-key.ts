import type { WordFinding } from './check-words'
import { foldText } from './fold-text'
import { sampleRule } from './word-rules'

/**
 * What a finding is remembered by when the debtor keeps their words: the rule and the words, however they are spaced or wherever they
 * stand. Likeness to a sample is remembered as such, whatever else changes in the statement.
 */
export function findingKey({ id, match }: Pick<WordFinding, 'id' | 'match'>): string {
  return id === sampleRule ? id : `${id}:${foldText(match).text}`
}
