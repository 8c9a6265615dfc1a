import { addMonths, type CalendarDate } from '@/domain/calendar-date'
import type { PlanRow } from '@/domain/letter/document'
import type { LetterDraft } from '@/domain/letter/draft'
import { FieldReader } from '@/domain/letter/parse/field-reader'
import { parseInstallmentPlan } from '@/domain/letter/parse/installment-plan'
import type { Installment, InstallmentPlanAsk } from '@/domain/letter/request'
import { addFen, fen, formatAmount, maxFen, parseAmount, type Fen } from '@/domain/money'
import { largestPayment, maxPeriods } from '@/domain/repayment/build-repayment-plan'
import { formatSum, planBase } from './live-figures'

export interface PlanPreview {
  readonly label: string
  readonly each: string
  /** The rows of the plan, once its days are chosen too. */
  readonly rows?: readonly PlanRow[]
}

/** What the plan comes to with the answers so far; nothing while the total or what divides it is missing. */
export function previewPlan(draft: LetterDraft, today: CalendarDate): PlanPreview | undefined {
  const ask = parsePlan(draft, today)
  const rows = ask && planRows(ask)
  if (draft.installmentPlan?.mode === 'custom') return withRows(customFigure(draft, today), rows)
  const sketch = ask ?? sketchPlan(draft, today)
  return sketch && withRows(paymentFigure(sketch, draft), rows)
}

/**
 * The fewest periods above those chosen that leave a fifth of the monthly `share` free, or else the most periods there are. Nothing where
 * more periods do not help: the amounts are the debtor's own, or there are twelve already.
 */
export function easierPlan(
  draft: LetterDraft, today: CalendarDate, share: number,
): { readonly periods: number; readonly payment: Fen } | undefined {
  const { mode = 'equal', periods } = draft.installmentPlan ?? {}
  if (mode !== 'equal') return undefined
  const longer = Array.from({ length: maxPeriods }, (_, index) => index + 1).filter(count => count > Number(periods))
  const easier = longer.flatMap(count => {
    const sketch = sketchPlan({ ...draft, installmentPlan: { ...draft.installmentPlan, periods: String(count) } }, today)
    return sketch ? [{ periods: count, payment: largestPayment(sketch.plan) }] : []
  })
  return easier.find(({ payment }) => payment * 10 <= share * 8) ?? easier[easier.length - 1]
}

/** The plan exactly as the letter would have it. */
function parsePlan(draft: LetterDraft, today: CalendarDate): InstallmentPlanAsk | undefined {
  const context = { baseAmount: planBase(draft, today), resumeDate: undefined, today }
  return parseInstallmentPlan(new FieldReader(''), draft.installmentPlan, context)
}

/** The plan with any days, for its amounts alone. */
function sketchPlan(draft: LetterDraft, today: CalendarDate): InstallmentPlanAsk | undefined {
  return parsePlan({ ...draft, installmentPlan: { ...draft.installmentPlan, firstDueDate: addMonths(today, 1), downDate: today } }, today)
}

function withRows(figure: PlanPreview | undefined, rows: readonly PlanRow[] | undefined): PlanPreview | undefined {
  return figure && rows ? { ...figure, rows } : figure
}

/** Equal payments, or the equal ones after the smaller first payments. */
function paymentFigure({ plan: { installments } }: InstallmentPlanAsk, { installmentPlan = {} }: LetterDraft): PlanPreview {
  const [first] = installments
  const early = installmentPlan.mode === 'step' ? installments.filter(({ amount }) => amount === first.amount).length : 0
  const later = installments.slice(early)
  const each = later[0] ?? first
  const last = later[later.length - 1] ?? first
  const label = early > 0 ? `前 ${early} 期每期 ${formatAmount(first.amount)} 元，以后每期还` : '每期还'
  return {
    label: last.amount === each.amount ? label : `${label}，最后一期 ${formatAmount(last.amount)} 元`,
    each: formatAmount(each.amount),
  }
}

/** What the debtor's own amounts add up to so far, and what that lacks. */
function customFigure(draft: LetterDraft, today: CalendarDate): PlanPreview | undefined {
  const expected = installmentsTotal(draft, today)
  if (expected === undefined) return undefined
  const sum = customSum(draft)
  const each = formatSum(sum)
  if (sum > maxFen) return { label: '各期相加', each }
  if (sum === expected) return { label: '各期相加，正好分完', each }
  const difference = `${formatAmount(fen(Math.abs(expected - sum)))} 元`
  return { label: `各期相加，${sum < expected ? '还差' : '多了'} ${difference}`, each }
}

/** What the debtor's own amounts add up to, in fen; it can lie above what an amount may be. */
function customSum({ installmentPlan = {} }: LetterDraft): number {
  return (installmentPlan.customAmounts ?? []).reduce((sum, typed) => {
    const amount = parseAmount(typed)
    return amount.ok ? sum + amount.value : sum
  }, 0)
}

/** What all installments together have to come to; the down payment is not one of them. */
export function installmentsTotal(draft: LetterDraft, today: CalendarDate): number | undefined {
  const base = planBase(draft, today)
  const downPayment = parseAmount(draft.installmentPlan?.downPayment ?? '')
  return base && downPayment.ok && downPayment.value < base ? base - downPayment.value : base
}

/** The amounts of equal installments for the periods chosen. */
export function equalInstallments(draft: LetterDraft, today: CalendarDate): readonly Fen[] | undefined {
  const sketch = sketchPlan({ ...draft, installmentPlan: { ...draft.installmentPlan, mode: 'equal' } }, today)
  return sketch?.plan.installments.map(({ amount }) => amount)
}

function planRows({ baseAmount, plan: { downPayment, installments } }: InstallmentPlanAsk): readonly PlanRow[] {
  const afterDownPayment = addFen(...installments.map(({ amount }) => amount))
  const first: readonly PlanRow[] = downPayment
    ? [{ kind: 'downPayment', cells: ['首付', downPayment.date, formatAmount(downPayment.amount), formatAmount(afterDownPayment)] }]
    : []
  return [...first, ...installments.map(installmentRow), { kind: 'total', cells: ['合计', '', formatAmount(baseAmount), ''] }]
}

function installmentRow({ no, dueDate, amount, remaining }: Installment): PlanRow {
  return { kind: 'installment', cells: [`第 ${no} 期`, dueDate, formatAmount(amount), formatAmount(remaining)] }
}
