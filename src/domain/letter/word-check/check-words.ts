import { findPersonalData } from '../personal-data'
import { foldText, type FoldedText } from './fold-text'
import { lettersOf, likeness } from './sample-likeness'
import { contextLength, sampleRule, type Denial, type WordPattern, type WordRuleId, type WordRules } from './word-rules'

/** Something in a text that had better not be in a letter. */
export interface WordFinding {
  readonly id: WordRuleId
  /** Tells apart the causes behind one rule; `complaint` for words that only need a second look in a complaint. */
  readonly reason: string
  /** `error`: may not leave the phone; `warning`: may be kept; `notice`: what a complaint may well have to say. */
  readonly level: 'error' | 'warning' | 'notice'
  /** UTF-16 offsets into the text as given, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly match: string
  /** What to do about it; empty when the rules have no sentence for it. */
  readonly sentence: string
  /** What can stand in place of the clause, without a sign at the end. */
  readonly replacement?: string
}

export interface CheckOptions {
  /** The mobile number that may stand in the debtor's own words. */
  readonly ownPhone: string
  /** `complaint`: the text tells what the other side did, so that some rules only ask for a second look. */
  readonly mode?: 'letter' | 'complaint'
}

/** What the facts of a complaint may have to say about the other side (letters-spec 9). */
const noticesInComplaint: readonly WordRuleId[] = ['E401', 'E403', 'E404', 'W413', 'W416']
/** Likeness above which a statement counts as copied (letters-spec 9, W417). */
const copied = 0.8

/** A finding in the folded text, before it is put into words. */
interface Hit {
  readonly id: WordRuleId
  readonly reason: string
  readonly start: number
  readonly end: number
  readonly replacement?: string
}

/**
 * Checks a text in the debtor's own words against the rules of letters-spec 9; in the order of the text. Full-width letters, invisible
 * characters, and blanks or signs inside a word make no difference; denied words do not count. Takes time in proportion to the text.
 */
export function checkWords(text: string, rules: WordRules, { ownPhone, mode = 'letter' }: CheckOptions): readonly WordFinding[] {
  const folded = foldText(text)
  const hits = [...wordHits(folded.text, rules), ...numberHits(folded.text, ownPhone), ...sampleHits(folded.text, rules, ownPhone)]
  return withoutOverlaps(hits).map((hit) => toFinding(hit, text, folded, rules, mode))
}

function wordHits(folded: string, { rules, denial }: WordRules): readonly Hit[] {
  return rules.flatMap(({ id, reason, words, countsWhenDenied = false, replacement }) => words.flatMap((word) => {
    // `matchAll` copies its expression, which takes longer than the search; most words are in no text at all.
    if (folded.search(word.pattern) < 0) return []
    return Array.from(folded.matchAll(word.pattern), ({ 0: { length }, index = 0 }) => ({ start: index, end: index + length }))
      .filter(({ start, end }) => counts(folded, start, end, word, countsWhenDenied ? undefined : denial))
      .map(({ start, end }) => ({ id, reason, start, end, replacement }))
  }))
}

function counts(folded: string, start: number, end: number, word: WordPattern, denial: Denial | undefined): boolean {
  const before = folded.slice(Math.max(0, start - contextLength), start)
  const after = folded.slice(end, end + contextLength)
  if (word.unlessAfter?.test(before) || word.unlessBefore?.test(after)) return false
  if (!denial) return true
  return !denial.after.test(after) && (!denial.before.test(before) || denial.unless.test(before))
}

function numberHits(folded: string, ownPhone: string): readonly Hit[] {
  return findPersonalData(folded, ownPhone).map(({ code, reason, start, end }) => ({ id: code, reason, start, end }))
}

function sampleHits(folded: string, { samples }: WordRules, ownPhone: string): readonly Hit[] {
  const letters = lettersOf(folded)
  const isCopied = samples.some((sample) => {
    const others = lettersOf(foldText(sample.statement).text)
    const isSampleItself = letters === others && ownPhone === sample.ownPhone
    return !isSampleItself && likeness(letters, others) > copied
  })
  return isCopied ? [{ id: sampleRule, reason: 'sample', start: 0, end: folded.length }] : []
}

/** In the order of the text; where two findings of one rule overlap, the first stands for both. */
function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  const ends = new Map<WordRuleId, number>()
  return [...hits]
    .sort((a, b) => a.start - b.start || wordOrder(a.id, b.id) || b.end - a.end)
    .filter(({ id, start, end }) => {
      const isApart = start >= (ends.get(id) ?? 0)
      if (isApart) ends.set(id, end)
      return isApart
    })
}

function wordOrder(a: WordRuleId, b: WordRuleId): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function toFinding(hit: Hit, text: string, { offsets }: FoldedText, { sentences }: WordRules, mode: CheckOptions['mode']): WordFinding {
  const { id, replacement } = hit
  const isNotice = mode === 'complaint' && noticesInComplaint.includes(id)
  const reason = isNotice ? 'complaint' : hit.reason
  const start = offsets[hit.start] ?? 0
  const end = (offsets[hit.end - 1] ?? 0) + 1
  const match = text.slice(start, end)
  const sentence = (sentences[id]?.[reason] ?? '').replace('{match}', () => match)
  const level = isNotice ? 'notice' : id.startsWith('E') ? 'error' : 'warning'
  return { id, reason, level, start, end, match, sentence, ...(replacement !== undefined && !isNotice && { replacement }) }
}
