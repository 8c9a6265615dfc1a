import { LawLine } from '@/components/law-line'
import { lawKindWords } from '@/content/law/law-kinds'
import { citedLaws, type LawPoint } from '@/content/scam/law-points'
import { formatLongDate, todayInBeijing, type CalendarDate } from '@/domain/calendar-date'
import { articleName } from '@/domain/law/article-name'
import { excerptArticle } from '@/domain/law/excerpt-article'
import { articleInForce } from '@/domain/law/law'
import { usePlatform } from '@/platform/context'
import { boundBy, standingOf } from '../law-words'

/** What the law says, with its rank and its own words. An article that is not in force today is left out, never shown as if it were. */
export function LawLines({ points }: { readonly points: readonly LawPoint[] }) {
  const { clock } = usePlatform()
  const today = todayInBeijing(clock.now())
  return (
    <>
      {points.flatMap(point => lawLine(point, today) ?? []).map((line, index) => <LawLine key={index} id={`law-${index}`} {...line} />)}
    </>
  )
}

function lawLine({ says, citation: { law: id, article, clause = '', quote } }: LawPoint, today: CalendarDate) {
  const law = citedLaws[id]
  const found = articleInForce(law, article, today)
  if (!found.ok) return undefined
  const isSummary = law.wording === 'summary'
  const { effectiveFrom, text } = found.value
  const published = [lawKindWords[law.kind].label, ...(effectiveFrom ? [`${formatLongDate(effectiveFrom)}发布`] : [])].join('，')
  const bound = law.binds === 'nobody' || law.binds === 'everyone' ? '' : `，${boundBy(law.binds)}`
  return {
    name: `${law.shortTitle}${isSummary ? '' : ` ${articleName(article)}${clause}`}`,
    meaning: says,
    status: (isSummary ? published : standingOf(found.value)) + bound,
    quote: isSummary ? ['这是我们归纳的大意，不是原文：', ...excerptArticle(text)] : excerptArticle(text, quote === undefined ? [] : [quote]),
  }
}
