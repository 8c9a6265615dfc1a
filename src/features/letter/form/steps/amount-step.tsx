import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import icons from '@/components/icons/form-icons.module.css'
import type { AmountSource } from '@/domain/letter/choices'
import { draftField } from '@/domain/letter/draft-field'
import text from '@/styles/text.module.css'
import { AmountEntry, ChoiceEntry, DateEntry } from '../bound-fields'
import { MoreFields } from '../more-fields'
import type { LetterForm } from '../use-letter-form'

const sources: readonly { value: AmountSource; label: string }[] = [
  { value: 'appStatement', label: 'App 账单' },
  { value: 'sms', label: '短信' },
  { value: 'staffTold', label: '客服说的' },
  { value: 'ownEstimate', label: '自己估的' },
]

export function AmountStep({ form }: { readonly form: LetterForm }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <PageHead title="一共欠多少？">照着 App 里的账单填。没有的填 0。</PageHead>
      <AmountEntry form={form} field={draftField('debt', 'outstandingPrincipal')} label="还没还的本金" />
      <AmountEntry form={form} field={draftField('debt', 'outstandingInterest')} label="还没还的利息" hint="正常利息。逾期以后加收的罚息，写在下一项" />
      <AmountEntry
        form={form}
        field={draftField('debt', 'outstandingFees')}
        label="逾期费用"
        hint="罚息、违约金等，逾期以后多出来的钱"
      />
      <DateEntry form={form} field={draftField('debt', 'amountAsOf')} label="这些数是哪天的" end={form.today} />
      <ChoiceEntry form={form} field={draftField('debt', 'amountSource')} label="从哪里看到的" choices={sources} />
      <Button id="where-to-find" kind="text" iconEnd={icons.chevronDown} onClick={() => setOpen(!isOpen)}>在哪里能找到这些数</Button>
      {isOpen && (
        <View className={text.small}>
          在 App 的“账单”或“还款”里，点开这一笔，找“还款明细”。没有分开写的，打合同上的官方客服，请它报本金、利息、费用各多少。
        </View>
      )}
      <MoreFields form={form} paths={['debt.platformTotal']}>
        <AmountEntry form={form} field={draftField('debt', 'platformTotal')} label="App 显示的合计" hint="和上面三项加起来不一样才填" />
      </MoreFields>
    </>
  )
}
