import { assertNever } from '@/domain/assert-never'
import type { Ask, RepaymentPlan } from '@/domain/letter/request'
import { formatAmount, type Fen } from '@/domain/money'
import { largestPayment } from '@/domain/repayment/build-repayment-plan'

/** The payments that a letter offers, for the person to stand for; nothing when it names none. */
export function paymentsInWords(asks: readonly Ask[]): string | undefined {
  const words = asks.flatMap(ask => {
    switch (ask.kind) {
      case 'deferral':
        return ask.duringPay === undefined ? [] : [`延期期间每月 ${yuan(ask.duringPay)}`]
      case 'installmentPlan':
        return planInWords(ask.plan)
      case 'penaltyWaiver':
        return ask.settle.kind === 'lumpSum' ? [`一次付清 ${yuan(ask.settle.amount)}`] : []
      default:
        return assertNever(ask)
    }
  })
  return words.length > 0 ? words.join('，') : undefined
}

function planInWords(plan: RepaymentPlan): readonly string[] {
  const { downPayment, installments } = plan
  const [first] = installments
  const last = installments[installments.length - 1] ?? first
  const areEqualButLast = installments.slice(0, -1).every(({ amount }) => amount === first.amount)
  return [
    ...(downPayment ? [`先付 ${yuan(downPayment.amount)}`] : []),
    ...(areEqualButLast
      ? [`每期 ${yuan(first.amount)}`, ...(last.amount === first.amount ? [] : [`最后一期 ${yuan(last.amount)}`])]
      : [`第一期 ${yuan(first.amount)}`, `最多的一期 ${yuan(largestPayment(plan))}`]),
  ]
}

function yuan(amount: Fen): string {
  return `${formatAmount(amount)} 元`
}
