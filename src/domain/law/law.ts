import type { CalendarDate } from '../calendar-date'
import { failure, success, type Result } from '../result'

/**
 * Which article: '47', or '253-1' (第二百五十三条之一). In a reply that has no articles, the number of its point. In an act of which we
 * hold only a summary, a short key of our own.
 */
export type ArticleNo = string

/**
 * What kind of act it is, from the highest rank to the lowest. The screen names the kind and calls nothing "the law" but the first two:
 * `law` (法律), `administrativeRegulation` (行政法规, of the State Council), `interpretation` (司法解释), `judicialDocument` (an opinion of
 * the Supreme Court that is no interpretation), `departmentalRule` (部门规章), `notice` (any other paper of an authority), `standard` (a
 * recommended national standard) and `guideline` (of an association).
 */
export type LawKind =
  | 'law' | 'administrativeRegulation' | 'interpretation' | 'judicialDocument' | 'departmentalRule' | 'notice' | 'standard' | 'guideline'

/** Who lent the money; a card issuer is a bank, named apart because some rules are about cards only. */
export type LenderKind = 'bank' | 'consumerFinanceCompany' | 'smallLoanCompany' | 'creditCardIssuer'

/**
 * Who must follow the act. Lenders are listed where only some of them must; it may bind others too that lend nothing to our readers.
 * `creditReporting`: credit bureaus and those who report to them or read from them. `paymentServices`: banks and payment institutions
 * that collect automatic payments. `transferParties`: sellers and buyers of bad loans. `regulators`: the authorities that issued it.
 * `thePunished`: people and companies that an authority has punished.
 */
export type Binds =
  | 'everyone' | 'courts' | 'police' | 'regulators' | 'creditReporting' | 'paymentServices' | 'transferParties' | 'associationMembers'
  | 'thePunished' | 'nobody' | readonly LenderKind[]

/** A law with the texts of the articles that are cited, one entry for each version that has been in force. */
export interface Law<Id extends string = string> {
  readonly id: Id
  readonly kind: LawKind
  /** Official title without 《》. */
  readonly title: string
  /** The name in everyday use, for headings: 民法典. */
  readonly shortTitle: string
  readonly issuer: string
  readonly binds: Binds
  /** Whether the articles hold the official words, which may be quoted, or our own summary, which is never shown as a quotation. */
  readonly wording: 'official' | 'summary'
  readonly checkedOn: CalendarDate
  readonly versions: readonly LawVersion[]
}

export interface LawVersion {
  /** First day on which all these words are in force; see `startUnknown`. */
  readonly effectiveFrom: CalendarDate
  /** The first day could not be confirmed. `effectiveFrom` is then the day on which the act was found to apply, and is not shown. */
  readonly startUnknown?: true
  /** Last day on which this version is in force; absent while no end is known. */
  readonly effectiveTo?: CalendarDate
  /**
   * The words; paragraphs are separated by line breaks. An article that is not given in full begins with a line that says which part it
   * is: （第二款）, （节录）.
   */
  readonly articles: Readonly<Record<ArticleNo, string>>
}

export interface ArticleInForce {
  readonly law: Law
  readonly article: ArticleNo
  readonly text: string
  /** Absent where the first day could not be confirmed. */
  readonly effectiveFrom?: CalendarDate
}

/** The words of an article in the version that is in force on `today`; an issue, never a guess, when there is none. */
export function articleInForce(law: Law, article: ArticleNo, today: CalendarDate): Result<ArticleInForce, 'notInForce' | 'noSuchArticle'> {
  const isInForce = ({ effectiveFrom, effectiveTo }: LawVersion) =>
    effectiveFrom <= today && (effectiveTo === undefined || today <= effectiveTo)
  const version = law.versions.find(isInForce)
  if (!version) return failure('notInForce')
  const text = version.articles[article]
  if (text === undefined) return failure('noSuchArticle')
  return success({ law, article, text, ...(!version.startUnknown && { effectiveFrom: version.effectiveFrom }) })
}
