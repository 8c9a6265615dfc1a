import type { ScamLevel } from './scam-rules'

export const phoneAnswers = ['yes', 'no', 'unsure'] as const
export type PhoneAnswer = (typeof phoneAnswers)[number]

/** Something to remember about an offer that was made by word of mouth. */
export interface PhoneQuestion<Id extends string = string> {
  readonly id: Id
  readonly question: string
  /** One alone is enough for a high risk; the others count together. */
  readonly isStrong: boolean
  /** Why it gives the offer away, in one sentence. */
  readonly reason: string
}

export type PhoneAnswers = Readonly<Record<string, PhoneAnswer | undefined>>

/**
 * How far an offer made by phone is like the known ones: `high` with one strong sign or two others; `suspicious` with one sign, or where a
 * strong one cannot be ruled out; else `none`, which does not mean that the offer is safe. Questions without an answer count as unsure.
 */
export function judgePhoneOffer(questions: readonly PhoneQuestion[], answers: PhoneAnswers): ScamLevel {
  const signs = questions.filter(({ id }) => answers[id] === 'yes')
  if (signs.some(({ isStrong }) => isStrong) || signs.length >= 2) return 'high'
  const isOpen = questions.some(({ id, isStrong }) => isStrong && (answers[id] ?? 'unsure') === 'unsure')
  return signs.length > 0 || isOpen ? 'suspicious' : 'none'
}
