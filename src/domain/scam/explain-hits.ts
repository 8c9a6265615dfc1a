import type { ScamHit } from './check-message'
import type { MarkedSpan } from './marked-text'
import type { ScamRule } from './scam-rules'

/** A rule that found something, with the first words that it found. */
export interface ScamReason<Rule extends ScamRule = ScamRule> {
  readonly rule: Rule
  /** As they stand in the text, blanks folded, at most 24 characters. */
  readonly phrase: string
}

export interface ExplainedHits<Rule extends ScamRule = ScamRule> {
  /** One for each rule, the most dangerous first; rules of the same weight in the order of the text. */
  readonly reasons: readonly ScamReason<Rule>[]
  /** In the order of the text, none over another; with the number of the reason from 1. */
  readonly spans: readonly MarkedSpan[]
}

interface FoundBy<Rule extends ScamRule> {
  readonly rule: Rule
  readonly start: number
  readonly end: number
}

const longestPhrase = 24

/**
 * The hits of a text as its reader is shown them: of hits that lie over each other only the most dangerous, then the longest, and those of
 * one rule that touch as one. A hit of a rule that is not in `rules` is left out.
 */
export function explainHits<Rule extends ScamRule>(text: string, hits: readonly ScamHit[], rules: readonly Rule[]): ExplainedHits<Rule> {
  const found = hits.flatMap(({ rule: id, start, end }) => {
    const rule = rules.find(each => each.id === id)
    return rule ? [{ rule, start, end }] : []
  })
  const shown = joined(apart(found))
  const reasons = shown
    .filter(({ rule }, index) => shown.findIndex(other => other.rule === rule) === index)
    .sort((one, other) => other.rule.weight - one.rule.weight)
    .map(({ rule, start, end }) => ({ rule, phrase: shortened(text.slice(start, end)) }))
  const numberOf = (rule: Rule) => reasons.findIndex(reason => reason.rule === rule) + 1
  return { reasons, spans: shown.map(({ rule, start, end }) => ({ start, end, number: numberOf(rule) })) }
}

/** Without those that lie over a more dangerous or a longer one; in the order of the text. */
function apart<Rule extends ScamRule>(found: readonly FoundBy<Rule>[]): readonly FoundBy<Rule>[] {
  const kept: FoundBy<Rule>[] = []
  const length = ({ start, end }: FoundBy<Rule>) => end - start
  for (const hit of [...found].sort((one, other) => other.rule.weight - one.rule.weight || length(other) - length(one))) {
    if (kept.every(({ start, end }) => hit.end <= start || end <= hit.start)) kept.push(hit)
  }
  return kept.sort((one, other) => one.start - other.start)
}

/** 成功率 and 100% are one phrase. */
function joined<Rule extends ScamRule>(found: readonly FoundBy<Rule>[]): readonly FoundBy<Rule>[] {
  const phrases: FoundBy<Rule>[] = []
  for (const hit of found) {
    const before = phrases[phrases.length - 1]
    if (before?.rule === hit.rule && before.end === hit.start) phrases[phrases.length - 1] = { ...before, end: hit.end }
    else phrases.push(hit)
  }
  return phrases
}

function shortened(phrase: string): string {
  const characters = Array.from(phrase.replace(/\s+/g, ' '))
  return characters.length > longestPhrase ? `${characters.slice(0, longestPhrase).join('')}…` : characters.join('')
}
