import { findIndexed, indexExpressions, type ExpressionIndex } from './expression-index'
import { findAll } from './find-all'
import { madeOnce } from './made-once'
import type { ReadText } from './read-text'
import type { ScamContext, ScamRule, ScamRules } from './scam-rules'
import type { TextSpan } from './text-span'

/** What is looked at around a sign: at most this much of its own sentence. */
const contextLength = 60
/** Signs of one rule that are looked at; nobody reads more marks, and a hostile text has thousands. */
const mostSigns = 100
/** Longer stretches in quotation marks are speech, not a phrase that is quoted. */
const longestQuote = 40

/** A sign in the text as read. */
export interface Sign<RuleId extends string = string> extends TextSpan {
  readonly rule: ScamRule<RuleId>
  /**
   * `spoken`: the writer means it; `asked`: in a question, as sellers like to ask as well; `reported`: somebody else is quoted or warned
   * of; `denied`: it is said not to be so.
   */
  readonly voice: 'spoken' | 'asked' | 'reported' | 'denied'
}

/** The signs of a text, at most 100 of each rule; several of one rule may stand in a text, also one over another. */
export function findSigns<RuleId extends string>(read: ReadText, { rules, context }: ScamRules<RuleId>): readonly Sign<RuleId>[] {
  const spans = spansByRule(read.text, indexOf(rules))
  const reporters = findAll(read.text, context.reported).map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
  return rules.flatMap((rule) => {
    const found = rule.group === 'hidden' ? read.hidden : spans.get(rule) ?? []
    const signs = found.slice(0, mostSigns).map(span => ({ ...span, rule, voice: voiceOf(read.text, span, rule, reporters, context) }))
    const unspoken = signs.filter(({ voice }) => voice !== 'spoken')
    return signs.filter(sign => sign.voice !== 'spoken' || !unspoken.some(other => isWithin(sign, other)))
  })
}

function spansByRule(text: string, index: ExpressionIndex<ScamRule>): ReadonlyMap<ScamRule, readonly TextSpan[]> {
  const spans = new Map<ScamRule, TextSpan[]>()
  findIndexed(text, index, (rule, span) => {
    const found = spans.get(rule)
    if (found) found.push(span)
    else spans.set(rule, [span])
  })
  return spans
}

const indexOf = madeOnce((rules: readonly ScamRule[]) =>
  indexExpressions(rules.flatMap(rule => rule.patterns.map(expression => [rule, expression] as const))))

/** What is part of a denied sign is denied with it. */
function isWithin(inner: TextSpan, outer: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function voiceOf(
  text: string, span: TextSpan, rule: ScamRule, reporters: readonly TextSpan[], context: ScamContext,
): Sign['voice'] {
  const { start, end } = span
  // 能不能 and the like ask, they do not deny; 要不要还 asks as well.
  const before = sentenceBefore(text, start).replace(/([能是要会想该行有])[不没]\1/g, '')
  const after = text.slice(end, end + contextLength)
  if (text.charAt(start) === '不' && before.endsWith(text.charAt(start + 1))) return 'asked'
  if (!rule.countsWhenDenied && context.denied.test(before)) return 'denied'
  if (context.disowned.test(after) || context.narrated.test(before) || isQuoted(text, start, end)) return 'reported'
  if (isReported(text, span, reporters, context)) return 'reported'
  return context.asked.test(after) || context.asking.test(before) ? 'asked' : 'spoken'
}

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - contextLength), start)
  const ends = ['。', '！', '？', '\n'].map(sign => before.lastIndexOf(sign))
  return before.slice(Math.max(...ends) + 1)
}

/** Somebody else was named in the sentence, and the writer has not come back to themselves since. */
function isReported(text: string, { start, end }: TextSpan, reporters: readonly TextSpan[], { ownVoice }: ScamContext): boolean {
  const sentence = start - sentenceBefore(text, start).length
  let at = reporters.length - 1
  while (at >= 0 && (reporters[at]?.end ?? 0) > start) at -= 1
  const last = reporters[at]
  return last !== undefined && last.end > sentence && !ownVoice.test(text.slice(last.end, end))
}

/** Inside a short pair of quotation marks that is not a whole turn of a conversation. */
function isQuoted(text: string, start: number, end: number): boolean {
  const open = text.slice(Math.max(0, start - longestQuote), start)
  const from = Math.max(open.lastIndexOf('“'), open.lastIndexOf('「'))
  if (from < 0 || /[”」\n]/.test(open.slice(from))) return false
  const close = text.slice(end, end + longestQuote).search(/[”」]/)
  if (close < 0) return false
  const quoteStart = start - open.length + from
  const before = text.charAt(quoteStart - 1)
  return before !== '' && before !== '\n' && close + end - quoteStart <= longestQuote
}
