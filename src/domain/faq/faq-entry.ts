import type { CalendarDate } from '../calendar-date'
import type { ArticleNo } from '../law/law'

/** The groups of questions, in the order in which they are shown. */
export const faqGroupIds = [
  'visit', 'calls', 'thirdParties', 'threats', 'court', 'cost', 'credit', 'negotiation', 'help', 'assignment', 'scam', 'family',
] as const
export type FaqGroupId = (typeof faqGroupIds)[number]

/**
 * What an entry says of an act: allowed, forbidden by a law or rule that binds the one who acts, depending on who acts and how, or no
 * act at all but a fact. Where only a standard or a guideline is against it, it is `depends`.
 */
export type Verdict = 'lawful' | 'unlawful' | 'depends' | 'fact'

/** An article that an entry rests on. */
export interface Citation<LawId extends string = string> {
  readonly law: LawId
  /** '47', '253-1'; for a standard, guideline or notice the short key of our own summary. */
  readonly article: ArticleNo
  /** Which part of the article: 第（三）项. */
  readonly clause?: string
  /** The official words that decide, exactly as they stand in the article. Never for a summary. */
  readonly quote?: string
  /** The outdated number under which web pages still name this article. */
  readonly oftenCitedAs?: ArticleNo
}

/** One question that a person would really ask, with the answer and what it rests on. */
export interface FaqEntry<Id extends string = string, LawId extends string = string, ChannelId extends string = string> {
  readonly id: Id
  readonly group: FaqGroupId
  readonly question: string
  /** Other ways in which people put the same question; only searched, never shown. */
  readonly asked: readonly string[]
  readonly verdict: Verdict
  /** The first paragraph is the answer itself. No sentence is longer than 60 characters. */
  readonly answer: readonly string[]
  readonly doNow: readonly string[]
  readonly doNot: readonly string[]
  /** 这不等于…: what a reader could wrongly conclude. */
  readonly doesNotMean?: readonly string[]
  readonly citations: readonly Citation<LawId>[]
  readonly channels: readonly ChannelId[]
  readonly related: readonly Id[]
  readonly checkedOn: CalendarDate
  /** 180 days after `checkedOn`; 90 where it rests on practice, a guideline or a phone number; never after an announced change of law. */
  readonly recheckBy: CalendarDate
}
