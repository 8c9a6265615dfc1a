import type { WordFinding } from './check-words'

/**
 * The text with the offered words in place of the clause that holds the finding; signs before and after the clause stay. Without an
 * offer the text stays as it is. The finding must be one of this text.
 */
export function replaceClause(text: string, { start, end, replacement }: Pick<WordFinding, 'start' | 'end' | 'replacement'>): string {
  if (replacement === undefined) return text
  let from = start
  while (from > 0 && !endsClause(text, from - 1)) from -= 1
  let to = end
  while (to < text.length && !endsClause(text, to)) to += 1
  return text.slice(0, from) + replacement + text.slice(to)
}

/** A comma between digits parts thousands, not clauses. */
function endsClause(text: string, at: number): boolean {
  return /[，。；！？\n;!?]/.test(text.charAt(at)) || (text.charAt(at) === ',' && !/\d,\d/.test(text.slice(Math.max(0, at - 1), at + 2)))
}
