import type { CalendarDate } from '../calendar-date'
import type { Citation, FaqEntry } from '../faq/faq-entry'
import { clauseText } from '../law/clause-text'
import { articleInForce, type Law, type LawKind } from '../law/law'
import { errorIn, type Content, type Finding } from './content'

/** Acts that can forbid something: a standard, a guideline, a notice or an opinion alone makes nothing unlawful. */
const forbiddingKinds: readonly LawKind[] = ['law', 'administrativeRegulation', 'interpretation', 'departmentalRule']

/** The words with which an answer says how high its basis ranks, and the acts of which it may say so. */
const rankWords: readonly { readonly words: RegExp; readonly kinds: readonly LawKind[] }[] = [
  { words: /法律(还|也|另外)?(规定|要求|禁止)/, kinds: ['law', 'administrativeRegulation'] },
  { words: /司法解释/, kinds: ['interpretation'] },
  { words: /司法文件/, kinds: ['judicialDocument'] },
  { words: /监管规章/, kinds: ['departmentalRule'] },
  { words: /国家推荐性标准/, kinds: ['standard'] },
  { words: /行业协会(的)?指引/, kinds: ['guideline'] },
]
const noSuchLaw = /(不是|没有|没有查到|不等于|违反)法律(规定|要求|禁止)/g

/** Every verdict has its basis, every citation is in force on `today`, and every quotation is in the article, word for word. */
export function checkCitations(content: Content, today: CalendarDate): readonly Finding[] {
  return [
    ...[...content.entries, ...content.otherTexts].flatMap(({ id, citations }) => citations
      .flatMap((citation) => citationFindings(citation, lawOf(citation, content), today))
      .map((what) => errorIn(id, what))),
    ...content.entries.flatMap((entry) => basisFindings(entry, entry.citations.flatMap((citation) => lawOf(citation, content)?.kind ?? []))
      .map((what) => errorIn(entry.id, what))),
  ]
}

function lawOf({ law }: Citation, { laws }: Content): Law | undefined {
  return laws.find(({ id }) => id === law)
}

function citationFindings(citation: Citation, law: Law | undefined, today: CalendarDate): readonly string[] {
  const { article, clause, quote, oftenCitedAs } = citation
  // What is in no version at all is a broken reference and reported as such.
  if (!law?.versions.some(({ articles }) => article in articles)) return []
  const name = `${law.id}/${article}`
  const found = articleInForce(law, article, today)
  if (!found.ok) return [`cites ${name}, which is not in force on ${today}`]
  const { text } = found.value
  const clauses = clause?.split('、') ?? []
  const cited = clauses.flatMap((part) => clauseText(text, part) ?? [])
  return [
    ...(oftenCitedAs === article ? [`says that ${name} is often cited as ${article}, which is its number`] : []),
    ...clauses.filter((part) => clauseText(text, part) === undefined).map((part) => `cites ${name} ${part}, which is not in the article`),
    ...(quote === undefined ? [] : quoteFindings(quote, law, name, cited.length > 0 ? cited : [text])),
  ]
}

function quoteFindings(quote: string, law: Law, name: string, places: readonly string[]): readonly string[] {
  if (law.wording === 'summary') return [`quotes ${name}, of which we have no official words`]
  return places.some((place) => place.includes(quote)) ? [] : [`quotes words that are not in ${name}: ${quote}`]
}

function basisFindings({ verdict, citations, answer }: FaqEntry, kinds: readonly LawKind[]): readonly string[] {
  const text = answer.join('\n').replace(noSuchLaw, '')
  return [
    ...(verdict !== 'fact' && citations.length === 0 ? [`has the verdict ${verdict} and no basis`] : []),
    ...(verdict === 'unlawful' && citations.length > 0 && !kinds.some((kind) => forbiddingKinds.includes(kind))
      ? ['calls unlawful what no cited law, interpretation or rule forbids'] : []),
    ...rankWords.filter((rank) => rank.words.test(text) && !kinds.some((kind) => rank.kinds.includes(kind)))
      .map(({ words }) => `says “${words.exec(text)?.[0]}” and cites nothing of that rank`),
  ]
}
