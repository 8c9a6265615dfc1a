import type { Citation } from '@/domain/faq/faq-entry'
import type { CalendarDate } from '@/domain/calendar-date'
import { clauseText } from '@/domain/law/clause-text'
import { excerptArticle } from '@/domain/law/excerpt-article'
import { articleInForce, type ArticleNo } from '@/domain/law/law'
import type { LawId } from '@/content/law/law-ids'
import { laws } from '@/content/law/laws'
import { boundBy, placeInAct, standingOf } from '../../law-words'

/** What a law line shows, and which article it leads to. */
export interface BasisLine {
  readonly law: LawId
  readonly article: ArticleNo
  readonly name: string
  /** The words that decide, or those with which it begins: in quotation marks where they are official. */
  readonly meaning: string
  readonly status: string
  /** What opens under a tap. */
  readonly words: readonly string[]
  /** What the way to the article is called. */
  readonly more: string
}

/** In characters: a line and a half. */
const longestBeginning = 32

const summaryNote = '这是我们归纳的大意，不是原文：'

/** What an entry rests on, as it stands on `today`. An article that is not in force that day is left out, never shown as if it were. */
export function basisLines(citations: readonly Citation<LawId>[], today: CalendarDate): readonly BasisLine[] {
  return citations.flatMap(({ law: id, article, clause = '', quote, oftenCitedAs }): BasisLine[] => {
    const law = laws[id]
    const found = articleInForce(law, article, today)
    if (!found.ok) return []
    const { text } = found.value
    const isSummary = law.wording === 'summary'
    const outdated = oftenCitedAs === undefined ? '' : `网上常写成第${oftenCitedAs}条，那是旧条号。`
    return [{
      law: id,
      article,
      name: isSummary ? `${law.shortTitle}：${placeInAct(law, article)}` : `${law.shortTitle} ${placeInAct(law, article)}${clause}`,
      meaning: isSummary ? beginning(text) : `“${quote ?? beginning(clauseText(text, clause) ?? text)}”`,
      status: `${standingOf(found.value)}。${boundBy(law.binds)}。${outdated}`,
      words: isSummary ? [summaryNote, ...excerptArticle(text)] : excerptArticle(text, decisiveWords(text, clause, quote)),
      more: isSummary ? '看说明' : '看全文',
    }]
  })
}

/** The first line that says something; a long one as far as its last comma within the limit. */
function beginning(text: string): string {
  const [first = '', second = ''] = text.split('\n')
  const line = /^（[^（）]+）$/.test(first) ? second : first
  if (line.length <= longestBeginning) return line
  const start = line.slice(0, longestBeginning)
  return `${/^.{8,}[，；。：]/.exec(start)?.[0] ?? start}……`
}

/** The quotation, or the beginning of every part that the citation names: 第（一）项、第（五）项. */
function decisiveWords(text: string, clause: string, quote: string | undefined): readonly string[] {
  if (quote !== undefined) return [quote]
  return clause.split('、').flatMap(part => clauseText(text, part)?.split('\n')[0] ?? [])
}
