import { View } from '@tarojs/components'
import { useState } from 'react'
import { AmountField } from '@/components/amount-field'
import { Block } from '@/components/block'
import { TextField } from '@/components/text-field'
import { reportedFees, reportedFeesNote } from '@/content/scam/how-it-works'
import { formatAmount, parseAmount, tidyAmountText } from '@/domain/money'
import { agentFee, parsePercent } from '@/domain/scam/agent-fee'
import text from '@/styles/text.module.css'
import styles from './cost-block.module.css'

/** What an agent wants for a debt, beside what asking the lender oneself costs. Nothing typed here is kept. */
export function CostBlock() {
  const [typed, setTyped] = useState({ debt: '', percent: '' })
  const debt = parseAmount(tidyAmountText(typed.debt))
  const percent = parsePercent(typed.percent)
  const fee = debt.ok && percent.ok ? `${formatAmount(agentFee(debt.value, percent.value))} 元` : '—'
  return (
    <Block title="算一算要付多少">
      {reportedFees.map(({ how, share }) => (
        <View key={how} className={styles.reported}>
          <View>{how}</View>
          <View className={styles.share}>{share}</View>
        </View>
      ))}
      <View className={text.hint}>{reportedFeesNote}</View>
      <AmountField
        id="fee-debt"
        label="你一共欠多少"
        placeholder="例如 50000"
        tidy={tidyAmountText}
        error={debt.ok || debt.error === 'missing' ? undefined : '只写数字，比如 50000，最多两位小数。'}
        onInput={value => setTyped(now => ({ ...now, debt: value }))}
      />
      <TextField
        id="fee-percent"
        label="他要收几个点"
        keyboard="digit"
        unit="%"
        placeholder="例如 8"
        error={percent.ok || percent.error === 'missing' ? undefined : '写 0 到 100 之间的数，比如 8 或者 5.5。'}
        onInput={value => setTyped(now => ({ ...now, percent: value }))}
      />
      <View className={styles.sides}>
        <View className={styles.side}>
          <View>付给代办</View>
          <View id="fee-result" className={styles.figure} ariaLive="polite">{fee}</View>
          <View className={text.hint}>谈没谈成都先收，欠款不会因此少。</View>
        </View>
        <View className={styles.side}>
          <View>自己写信、自己谈</View>
          <View className={styles.figure}>0 元</View>
          <View className={text.hint}>同不同意，一样由放款机构决定。</View>
        </View>
      </View>
      <View className={text.hint}>费用 = 欠款 × 点数，四舍五入到分。填的数只在这一页用，不保存。</View>
    </Block>
  )
}
