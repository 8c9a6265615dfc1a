import { parseCalendarDate, type CalendarDate } from '@/domain/calendar-date'
import type { PlanRow } from '@/domain/letter/document'
import type { LetterDraft } from '@/domain/letter/draft'
import { divideFen, formatAmount, maxFen, parseAmount, fen, type Fen } from '@/domain/money'
import { buildRepaymentPlan, maxPeriods } from '@/domain/repayment/build-repayment-plan'

const parts = [
  { key: 'outstandingPrincipal', name: '本金' },
  { key: 'outstandingInterest', name: '利息' },
  { key: 'outstandingFees', name: '逾期费用' },
] as const

/** The total of what has been typed so far, and in words what it leaves out. */
export function liveTotal({ debt = {} }: LetterDraft): { readonly label: string; readonly amount: string } {
  const read = parts.map(({ key, name }) => ({ name, amount: parseAmount(debt[key] ?? '') }))
  const missing = read.filter(({ amount }) => !amount.ok).map(({ name }) => name)
  const sum = read.reduce((total, { amount }) => (amount.ok ? total + amount.value : total), 0)
  const label = missing.length === 0 ? '合计' : `合计，${missing.join('、')}还没算进来`
  return { label, amount: sum <= maxFen ? formatAmount(fen(sum)) : '太大了' }
}

/** Principal, interest and fees together; nothing while one of them is missing. */
export function outstandingTotal({ debt = {} }: LetterDraft): Fen | undefined {
  const amounts = parts.map(({ key }) => parseAmount(debt[key] ?? ''))
  const sum = amounts.reduce((total, amount) => (amount.ok ? total + amount.value : NaN), 0)
  return sum > 0 && sum <= maxFen ? fen(sum) : undefined
}

export interface PlanPreview {
  readonly label: string
  readonly each: string
  /** The rows of the plan, once the first day is chosen too. */
  readonly rows?: readonly PlanRow[]
}

/** What the plan comes to with the answers so far; nothing while the total or the number of periods is missing. */
export function previewPlan(draft: LetterDraft, today: CalendarDate): PlanPreview | undefined {
  const total = outstandingTotal(draft)
  const periods = Number(draft.installmentPlan?.periods)
  if (!total || !Number.isInteger(periods) || periods < 1 || periods > maxPeriods) return undefined
  const { each, remainder } = divideFen(total, periods)
  const label = remainder > 0 ? `每期还，最后一期 ${formatAmount(fen(each + remainder))} 元` : '每期还'
  const first = parseCalendarDate(draft.installmentPlan?.firstDueDate ?? '')
  if (!first.ok || first.value < today) return { label, each: formatAmount(each) }
  const plan = buildRepaymentPlan({ baseAmount: total, periods, firstDueDate: first.value, split: { mode: 'equal' } })
  if (!plan.ok) return { label, each: formatAmount(each) }
  const rows = plan.value.installments.map<PlanRow>(({ no, dueDate, amount, remaining }) => ({
    kind: 'installment',
    cells: [`第 ${no} 期`, dueDate, formatAmount(amount), formatAmount(remaining)],
  }))
  return { label, each: formatAmount(each), rows: [...rows, { kind: 'total', cells: ['合计', '', formatAmount(total), ''] }] }
}
