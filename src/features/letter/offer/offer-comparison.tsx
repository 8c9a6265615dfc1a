import { View } from '@tarojs/components'
import { Callout } from '@/components/callout'
import { PlanRows } from '@/components/plan-rows'
import type { PlanRow } from '@/domain/letter/document'
import type { AskedPayment, AskedTerms, Payment } from '@/domain/letter/offer/offer-terms'
import { formatAmount, type Fen } from '@/domain/money'
import styles from '../after-sending/after-sending.module.css'
import { formatSum } from '../form/live-figures'
import type { OfferCheck } from './check-offer'

/** The offer beside the letter, payment by payment, and in one sentence whether they agree. */
export function OfferComparison({ check: { asked, compared } }: { readonly check: OfferCheck }) {
  if (!compared) return null
  const { differences, terms } = compared
  return (
    <View id="offer-comparison" className={styles.gap}>
      <Callout kind={differences.length === 0 ? 'done' : 'careful'}>
        {differences.length === 0
          ? '填的数字和信里一致。'
          : `有 ${differences.length} 处和信里不一致。核对一遍填得对不对；填得对，下面有写好的更正函。`}
      </Callout>
      {asked.payments.length > 0 && (
        <PlanRows heads={['期数', '方案日期', '方案（元）', '信里（元）']} rows={comparisonRows(asked, terms.payments)} />
      )}
    </View>
  )
}

function comparisonRows({ payments: asked }: AskedTerms, offered: readonly Payment[]): readonly PlanRow[] {
  const rows = Array.from({ length: Math.max(asked.length, offered.length) }, (_, index): PlanRow => {
    const [theirs, ours] = [offered[index], asked[index]]
    return { kind: 'installment', cells: [nameOf(ours), theirs?.dueDate ?? '没有', amountOf(theirs?.amount), amountOf(ours?.amount)] }
  })
  return [...rows, { kind: 'total', cells: ['合计', '', sumOf(offered), sumOf(asked)] }]
}

function nameOf(payment: AskedPayment | undefined): string {
  if (!payment) return '多的'
  if (payment.kind === 'installment') return `第${payment.no}期`
  return payment.kind === 'downPayment' ? '首付' : '付清'
}

function amountOf(amount: Fen | undefined): string {
  return amount === undefined ? '没有' : formatAmount(amount)
}

function sumOf(payments: readonly Payment[]): string {
  return formatSum(payments.reduce((sum, { amount }) => sum + amount, 0))
}
