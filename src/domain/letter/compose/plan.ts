import { addMonths, type CalendarDate } from '../../calendar-date'
import { addFen, formatAmount, type Fen } from '../../money'
import type { Block, PlanRow } from '../document'
import type { LetterPhrases, PlanTablePhrases } from '../letter-phrases'
import type { DeferralAsk, LetterRequest, RepaymentPlan } from '../request'
import { findAsk } from './find-ask'

/**
 * 还款计划 (letters-spec 6.4): the installments with what remains after each, or the monthly payments during a deferral, which leave
 * nothing to say about the remainder. Nothing when the letter promises neither.
 */
export function composePlan(request: LetterRequest, { planTable: words }: LetterPhrases): readonly Block[] {
  const installmentPlan = findAsk(request, 'installmentPlan')
  if (installmentPlan) return [installmentTable(installmentPlan.plan, installmentPlan.baseAmount, words)]
  const deferral = findAsk(request, 'deferral')
  return deferral?.duringPay ? [duringPayTable(deferral, deferral.duringPay, words)] : []
}

/** The monthly payments during a deferral: payment i (from 0) falls i months after the first date (letters-spec 3.2). */
export function paymentsDuringDeferral({ months, fromDueDate, duringPay }: DeferralAsk): readonly { dueDate: CalendarDate; amount: Fen }[] {
  if (!duringPay) return []
  return Array.from({ length: months }, (_, index) => ({ dueDate: addMonths(fromDueDate, index), amount: duringPay }))
}

function installmentTable({ downPayment, installments }: RepaymentPlan, baseAmount: Fen, words: PlanTablePhrases): Block {
  const { heads, note, total } = words
  const afterDownPayment = addFen(...installments.map(({ amount }) => amount))
  const first: readonly PlanRow[] = downPayment
    ? [{
        kind: 'downPayment',
        cells: ['0', downPayment.date, formatAmount(downPayment.amount), formatAmount(afterDownPayment), words.downPaymentRemark],
      }]
    : []
  const rows = installments.map<PlanRow>(({ no, dueDate, amount, remaining }) => {
    const remark = no === installments.length && lastDiffers(installments) ? words.lastDiffersRemark : ''
    return { kind: 'installment', cells: [String(no), dueDate, formatAmount(amount), formatAmount(remaining), remark] }
  })
  return {
    type: 'planTable',
    heads: [heads.no, heads.dueDate, heads.amount, heads.remaining, heads.remark],
    rows: [...first, ...rows, { kind: 'total', cells: [total, '', formatAmount(baseAmount), '', ''] }],
    note,
  }
}

/** The last installment carries what equal division leaves over: more than the one before it, by less than one fen for each period. */
function lastDiffers(installments: RepaymentPlan['installments']): boolean {
  const [beforeLast, last] = installments.slice(-2)
  if (!beforeLast || !last) return false
  const difference = last.amount - beforeLast.amount
  return difference > 0 && difference < installments.length
}

function duringPayTable(deferral: DeferralAsk, duringPay: Fen, { heads, note, total }: PlanTablePhrases): Block {
  const payments = paymentsDuringDeferral(deferral)
  const rows = payments.map<PlanRow>(({ dueDate, amount }, index) => {
    return { kind: 'installment', cells: [String(index + 1), dueDate, formatAmount(amount)] }
  })
  return {
    type: 'planTable',
    heads: [heads.no, heads.dueDate, heads.amount],
    rows: [...rows, { kind: 'total', cells: [total, '', formatAmount((duringPay * deferral.months) as Fen)] }],
    note,
  }
}
