import { findSigns, type Sign } from './find-signs'
import { readText, type ReadText } from './read-text'
import type { ScamLevel, ScamRules, ScamSpeaker } from './scam-rules'
import { weighSigns } from './weigh-signs'
import { tellingClause } from './wording'

/** UTF-16 units of a text that are looked at. */
export const longestCheckedText = 5_000

export interface ScamHit<RuleId extends string = string> {
  readonly rule: RuleId
  /** UTF-16 offsets into the text as given, `end` exclusive. */
  readonly start: number
  readonly end: number
}

export interface ScamCheck<RuleId extends string = string> {
  readonly level: ScamLevel
  /** In the order of the text; hits of different rules may overlap. Empty at the level `none`. */
  readonly hits: readonly ScamHit<RuleId>[]
  /** True when the text is longer than the first 5,000 units, which alone were looked at. */
  readonly cut: boolean
  /** Who seems to be speaking. */
  readonly speaker: ScamSpeaker
}

/**
 * How far a message is like the known offers of paid negotiation, credit "repair" and what goes with them. Different signs count together,
 * words alone do not; who quotes such words to warn, report, ask or refuse, a lender's or a court's own message and a debtor's own request
 * are told apart, unless the text invites to get in touch, to pay or to hand something over. Looks at the first 5,000 units and takes time
 * in proportion to them. A result of `none` never means that the text is safe.
 */
export function checkMessage<RuleId extends string>(text: string, rules: ScamRules<RuleId>): ScamCheck<RuleId> {
  const cut = text.length > longestCheckedText
  const read = readText(text.slice(0, longestCheckedText), rules.spelling)
  const signs = findSigns(read, rules)
  // Sellers ask as well (“需要停息挂账吗”); in any other text a question is a question.
  const isOffer = signs.some(({ voice, rule }) => voice === 'spoken' && rule.solicits)
  const meant = signs.filter(({ voice }) => voice === 'spoken' || (isOffer && voice === 'asked'))
  const { level, speaker } = weighSigns(read.text, meant, isOffer, rules)
  const shown = meant.length > 0 ? meant : wordingSigns(read, rules)
  return { level, hits: level === 'none' ? [] : hitsOf(read, shown), cut, speaker }
}

/** Where no sign was found, the clause that is most like an offer stands for the text. */
function wordingSigns<RuleId extends string>({ text }: ReadText, { rules, wording }: ScamRules<RuleId>): readonly Sign<RuleId>[] {
  return rules.filter(({ group }) => group === 'wording').map(rule => ({ ...tellingClause(text, wording), rule, voice: 'spoken' }))
}

/** Signs of one rule that overlap are one hit. */
function hitsOf<RuleId extends string>({ starts, ends }: ReadText, signs: readonly Sign<RuleId>[]): readonly ScamHit<RuleId>[] {
  const joined = new Map<RuleId, { start: number; end: number }[]>()
  for (const { rule: { id }, start, end } of [...signs].sort((one, other) => one.start - other.start)) {
    const spans = joined.get(id) ?? []
    const last = spans[spans.length - 1]
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
    joined.set(id, spans)
  }
  return Array.from(joined)
    .flatMap(([rule, spans]) => spans.map(({ start, end }) => ({ rule, start: starts[start] ?? 0, end: ends[end - 1] ?? 0 })))
    .sort((one, other) => one.start - other.start || one.end - other.end)
}
