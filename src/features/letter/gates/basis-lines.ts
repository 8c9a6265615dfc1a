import type { LawReference } from '@/content/letter/gate-pages'
import { formatLongDate, type CalendarDate } from '@/domain/calendar-date'
import { articleInForce, type ArticleInForce } from '@/domain/law/law'

/** What a law line shows. */
export interface BasisLine {
  readonly id: string
  readonly name: string
  readonly meaning: string
  readonly status: string
  readonly quote: readonly string[]
}

/** The laws under a page as they stand on `today`. An article that is not in force that day is left out, never shown as if it were. */
export function basisLines(basis: readonly LawReference[], today: CalendarDate): readonly BasisLine[] {
  return basis.flatMap(({ law, articles, meaning }) => {
    const inForce = articles.flatMap((article): ArticleInForce[] => {
      const found = articleInForce(law, article, today)
      return found.ok ? [found.value] : []
    })
    const [first] = inForce
    if (!first) return []
    return [{
      id: `law-${law.id}`,
      name: `${law.shortTitle} 第${inForce.map(({ article }) => article).join('、')}条`,
      meaning,
      status: `${kindWords(law.kind)}${first.effectiveFrom ? `${formatLongDate(first.effectiveFrom)}起施行，` : ''}现在有效`,
      quote: inForce.flatMap(({ article, text }) => [`第${article}条`, ...text.split('\n')]),
    }]
  })
}

function kindWords(kind: LawReference['law']['kind']): string {
  return kind === 'interpretation' ? '司法解释，' : ''
}
