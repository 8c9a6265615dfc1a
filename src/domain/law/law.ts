import type { CalendarDate } from '../calendar-date'
import { failure, success, type Result } from '../result'

/** Article number as in '47' or '253-1' (第二百五十三条之一). */
export type ArticleNo = string

/**
 * What kind of rule it is. Only `law` and `interpretation` bind everyone; the screen names the kind and never calls a standard or a
 * guideline "the law".
 */
export type LawKind = 'law' | 'interpretation' | 'departmentalRule' | 'standard' | 'guideline' | 'notice'

/** A law with the texts of the articles that are cited, one entry for each version that has been in force. */
export interface Law<Id extends string = string> {
  readonly id: Id
  readonly kind: LawKind
  /** Official title without 《》. */
  readonly title: string
  /** The name in everyday use, for headings: 民法典. */
  readonly shortTitle: string
  readonly issuer: string
  readonly checkedOn: CalendarDate
  readonly versions: readonly LawVersion[]
}

export interface LawVersion {
  readonly effectiveFrom: CalendarDate
  /** Last day on which this version is in force; absent while no end is known. */
  readonly effectiveTo?: CalendarDate
  /** Official words; paragraphs are separated by line breaks. */
  readonly articles: Readonly<Record<ArticleNo, string>>
}

export interface ArticleInForce {
  readonly law: Law
  readonly article: ArticleNo
  readonly text: string
  readonly effectiveFrom: CalendarDate
}

/** The words of an article in the version that is in force on `today`; an issue, never a guess, when there is none. */
export function articleInForce(law: Law, article: ArticleNo, today: CalendarDate): Result<ArticleInForce, 'notInForce' | 'noSuchArticle'> {
  const isInForce = ({ effectiveFrom, effectiveTo }: LawVersion) =>
    effectiveFrom <= today && (effectiveTo === undefined || today <= effectiveTo)
  const version = law.versions.find(isInForce)
  if (!version) return failure('notInForce')
  const text = version.articles[article]
  if (text === undefined) return failure('noSuchArticle')
  return success({ law, article, text, effectiveFrom: version.effectiveFrom })
}
