import { PageHead } from '@/components/page-head'
import { Tick } from '@/components/tick'
import type { ProductType } from '@/domain/letter/choices'
import { controlId, draftField } from '@/domain/letter/draft-field'
import { AmountEntry, ChoiceEntry, DateEntry, TextEntry } from '../bound-fields'
import { MoreFields } from '../more-fields'
import type { LetterForm } from '../use-letter-form'

const productTypes: readonly { value: ProductType; label: string }[] = [
  { value: 'onlineLoan', label: '网络借款' },
  { value: 'consumerFinance', label: '消费金融贷款' },
  { value: 'bankLoan', label: '银行贷款' },
  { value: 'creditCard', label: '信用卡' },
  { value: 'other', label: '其他借款' },
]

const notYetOverdue = draftField('debt', 'notYetOverdue')

export function LoanStep({ form }: { readonly form: LetterForm }) {
  const isNotYetOverdue = notYetOverdue.read(form.draft) === true
  return (
    <>
      <PageHead title="哪一笔借款？">一封信写一笔。</PageHead>
      <ChoiceEntry form={form} field={draftField('debt', 'productType')} label="借款种类" choices={productTypes} />
      <TextEntry
        form={form}
        field={draftField('debt', 'contractNo')}
        label="合同号或借据号"
        hint="在 App 的“我的借款”“合同”里。找不到可以不填"
      />
      {!isNotYetOverdue && (
        <DateEntry form={form} field={draftField('debt', 'overdueSince')} label="从哪天开始逾期" hint="第一笔没还上的还款日" end={form.today} />
      )}
      <Tick id={controlId(notYetOverdue.path)} isOn={isNotYetOverdue} onChange={isOn => form.set(notYetOverdue, isOn)}>
        还没逾期，快到期了
      </Tick>
      <MoreFields
        form={form}
        paths={['debt.productName', 'debt.accountLast4', 'debt.borrowedOn', 'debt.principalBorrowed', 'debt.onTimePeriods']}
      >
        <TextEntry form={form} field={draftField('debt', 'productName')} label="产品名" hint="合同或账单上的名字" />
        <TextEntry form={form} field={draftField('debt', 'accountLast4')} label="账户尾号" hint="后四位数字" keyboard="number" />
        <DateEntry form={form} field={draftField('debt', 'borrowedOn')} label="借款日期" end={form.today} />
        <AmountEntry form={form} field={draftField('debt', 'principalBorrowed')} label="借了多少本金" />
        <TextEntry form={form} field={draftField('debt', 'onTimePeriods')} label="已经按时还了几期" keyboard="number" unit="期" />
      </MoreFields>
    </>
  )
}
