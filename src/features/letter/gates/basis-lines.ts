import type { LawReference } from '@/content/letter/gate-pages'
import { bindsWords } from '@/content/law/law-kinds'
import type { CalendarDate } from '@/domain/calendar-date'
import { articleInForce, type ArticleInForce } from '@/domain/law/law'
import { standingOf } from '../../law-words'

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
      status: statusOf(first),
      quote: inForce.flatMap(({ article, text }) => [`第${article}条`, ...text.split('\n')]),
    }]
  })
}

/** 部门规章，2020年3月1日起施行，现在有效，只约束银行、消费金融公司. Acts that bind everyone or the courts need no such last part. */
function statusOf(article: ArticleInForce): string {
  const { binds } = article.law
  return Array.isArray(binds) ? `${standingOf(article)}，只约束${bindsWords(binds)}` : standingOf(article)
}
