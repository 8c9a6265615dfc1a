import { View } from '@tarojs/components'
import { useState } from 'react'
import { AmountField } from '@/components/amount-field'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { DateField } from '@/components/date-field'
import icons from '@/components/icons/icons.module.css'
import { tidyAmountText } from '@/domain/money'
import text from '@/styles/text.module.css'
import styles from './case.module.css'
import type { EntryProblems, PaymentFields } from './entry-fields'

interface AgreedPaymentsProps {
  readonly payments: readonly PaymentFields[]
  readonly problems: EntryProblems
  readonly onChange: (payments: readonly PaymentFields[]) => void
}

/** What both sides agreed to, a payment each, so that the page can remind of every one. */
export function AgreedPayments({ payments, problems, onChange }: AgreedPaymentsProps) {
  // A box keeps what is typed into it: when a payment is taken out, the others need boxes of their own again.
  const [removals, setRemovals] = useState(0)
  const change = (index: number, part: PaymentFields) => onChange(payments.map((each, at) => (at === index ? { ...each, ...part } : each)))
  const remove = (index: number) => {
    onChange(payments.filter((_, at) => at !== index))
    setRemovals(removals + 1)
  }
  return (
    <Block title="说定的还款" note="单位：元">
      <View className={text.hint}>照对方的书面方案核对，不一样就改。没有说定日期，就都删掉。</View>
      {payments.map(({ dueDate, amount }, index) => (
        <View key={`${removals}-${index}`} className={styles.entry}>
          <DateField
            id={`payment-${index}-date`}
            label={`第 ${index + 1} 笔，哪天还`}
            value={dueDate}
            error={problems[`payment-${index}-date`]}
            onChange={day => change(index, { dueDate: day })}
          />
          <AmountField
            id={`payment-${index}-amount`}
            label="还多少"
            value={amount}
            tidy={tidyAmountText}
            error={problems[`payment-${index}-amount`]}
            onInput={typed => change(index, { amount: typed })}
          />
          <Button id={`remove-payment-${index}`} kind="text" ariaLabel={`删掉第 ${index + 1} 笔`} onClick={() => remove(index)}>删掉这一笔</Button>
        </View>
      ))}
      <Button id="add-payment" kind="text" icon={icons.plus} onClick={() => onChange([...payments, {}])}>加一笔</Button>
    </Block>
  )
}
