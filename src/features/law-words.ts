import { bindsWords, lawKindWords, summaryTopics } from '@/content/law/law-kinds'
import { formatLongDate } from '@/domain/calendar-date'
import { articleName } from '@/domain/law/article-name'
import type { ArticleInForce, ArticleNo, Binds, Law } from '@/domain/law/law'

/** Acts that number points (第一点), not articles. */
const actsInPoints = ['privateLendingReply']

/** 第1033条, 第253条之一, 第一点; of a summary what it is about: 催收时间. */
export function placeInAct({ id, wording }: Law, article: ArticleNo): string {
  if (wording === 'summary') return summaryTopics[article] ?? '要点'
  const name = articleName(article)
  if (actsInPoints.includes(id)) return name.replace(/条$/, '点')
  return name.replace(/^第.+条/, `第${article.split('-')[0]}条`)
}

/** 法律，2021年1月1日起施行，现在有效 */
export function standingOf(article: ArticleInForce): string {
  const { kind } = article.law
  const label = kind === 'standard' || kind === 'guideline' ? `${lawKindWords[kind].label}，不是法律` : lawKindWords[kind].label
  return [label, ...inForceWords(article)].join('，')
}

/** 2021年1月1日起施行，现在有效. Of a notice or a guideline the day alone: what a notice offered may be over, and neither is an act. */
export function inForceWords({ law: { kind }, effectiveFrom }: ArticleInForce): string[] {
  const since = effectiveFrom ? [`${formatLongDate(effectiveFrom)}起`] : []
  if (kind === 'notice' || kind === 'guideline') return since
  return [...since.map((words) => `${words}施行`), '现在有效']
}

/** 对银行、消费金融公司有效 */
export function boundBy(binds: Binds): string {
  return binds === 'nobody' ? bindsWords(binds) : `对${bindsWords(binds)}有效`
}
