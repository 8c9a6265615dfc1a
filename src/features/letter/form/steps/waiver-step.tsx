import { View } from '@tarojs/components'
import { MultiChipsField, type Choice } from '@/components/chips-field'
import { PageHead } from '@/components/page-head'
import { letterPhrases } from '@/content/letter/phrases'
import type { WaiverItemKind, WaiverScope } from '@/domain/letter/choices'
import { controlId, draftField, type DraftField } from '@/domain/letter/draft-field'
import { kindsOf } from '@/domain/letter/parse/asks'
import { formatAmount } from '@/domain/money'
import text from '@/styles/text.module.css'
import { AmountEntry, ChoiceEntry, TextEntry } from '../bound-fields'
import { owedAmounts } from '../live-figures'
import { MoreFields } from '../more-fields'
import type { LetterForm } from '../use-letter-form'
import { feeTerms } from './fee-terms'
import { Settlement } from './waiver-settlement'

const itemsField = draftField('penaltyWaiver', 'items')

const itemChoices: readonly Choice<WaiverItemKind>[] = [
  { value: 'penaltyInterest', label: '罚息、逾期利息' },
  { value: 'lateFee', label: '违约金、滞纳金' },
  { value: 'collectionFee', label: '催收费、外访费' },
  { value: 'serviceFee', label: '逾期后新增的服务费、担保费' },
  { value: 'otherFee', label: '其他费用' },
]

const scopes: readonly { value: WaiverScope; label: string }[] = [
  { value: 'full', label: '全部减免' },
  { value: 'partial', label: '减免一部分' },
  { value: 'lenderDecides', label: '由对方定' },
]

export function WaiverStep({ form }: { readonly form: LetterForm }) {
  const { draft } = form
  const fees = owedAmounts(draft, form.today)?.fees
  const hasPlan = kindsOf(draft).includes('installmentPlan')
  return (
    <>
      <PageHead title="请求减免哪些费用？">
        {fees === 0 && '你填的逾期费用是 0，没有可以减免的。请到“欠款情况”核对。'}
        {fees !== undefined && fees > 0 && `你填的逾期费用一共 ${formatAmount(fees)} 元。`}
        只请求减免逾期以后多出来的，本金和正常利息照还。
      </PageHead>
      <WaiverItems form={form} />
      <ChoiceEntry form={form} field={draftField('penaltyWaiver', 'scope')} label="减免多少" choices={scopes} />
      {draft.penaltyWaiver?.scope === 'partial' && (
        <>
          <AmountEntry form={form} field={draftField('penaltyWaiver', 'partialAmount')} label="减免多少元" />
          <TextEntry
            form={form}
            field={draftField('penaltyWaiver', 'partialDesc')}
            label="说不出金额，写怎么减"
            hint="填了金额，这里就不用写"
            placeholder="比如 减免一半罚息"
          />
        </>
      )}
      {!hasPlan && <Settlement form={form} />}
      {hasPlan && <View className={text.hint}>减免以后剩下的，按还款计划还。</View>}
      <MoreFields form={form} paths={['penaltyWaiver.reason']}>
        <TextEntry
          form={form}
          field={draftField('penaltyWaiver', 'reason')}
          label="和困难的关系"
          hint="为什么付不起这些费用，一两句话"
          prose
        />
      </MoreFields>
    </>
  )
}

/** Which fees, and where the bill says it, how much of each. */
function WaiverItems({ form }: { readonly form: LetterForm }) {
  const items = itemsField.read(form.draft) ?? []
  const choose = (kinds: readonly WaiverItemKind[]) => {
    form.set(itemsField, kinds.flatMap(kind => {
      const known = items.filter(item => item.kind === kind)
      return known.length > 0 ? known : [{ kind }]
    }))
    form.leave(itemsField.path)
  }
  return (
    <>
      <MultiChipsField
        id={controlId(itemsField.path)}
        label="要减免的费用"
        hint={feeTerms}
        error={form.errorOf(itemsField.path)}
        choices={itemChoices}
        values={items.flatMap(({ kind }) => kind ?? [])}
        onChange={choose}
      />
      {items.map(({ kind }, index) => kind && (
        <View key={`${index}-${kind}`}>
          {kind === 'otherFee' && (
            <TextEntry form={form} field={itemField(index, 'name')} label="这项费用叫什么" hint="照账单上的名称，20 个字以内" />
          )}
          <AmountEntry form={form} field={itemField(index, 'amount')} label={`${letterPhrases.names.waiverItems[kind]}（可不填）`} />
        </View>
      ))}
    </>
  )
}

function itemField(index: number, key: 'name' | 'amount'): DraftField<string> {
  return {
    path: `${itemsField.path}.${index}.${key}`,
    read: draft => itemsField.read(draft)?.[index]?.[key],
    write: (draft, value) => {
      return itemsField.write(draft, (itemsField.read(draft) ?? []).map((item, at) => (at === index ? { ...item, [key]: value } : item)))
    },
  }
}
