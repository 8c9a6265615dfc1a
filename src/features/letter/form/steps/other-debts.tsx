import { View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { Tick } from '@/components/tick'
import icons from '@/components/icons/icons.module.css'
import { controlId } from '@/domain/letter/draft-field'
import { isDebtTo } from '@/domain/letter/parse/budget'
import { formatAmount } from '@/domain/money'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import { AmountEntry, TextEntry } from '../bound-fields'
import { typedAmount } from '../live-figures'
import type { LetterForm } from '../use-letter-form'
import { otherDebtField, otherDebts, typedOtherDebts } from './budget-lines'
import { debtsOfLetters, notYetIn } from './debts-of-letters'
import styles from './steps.module.css'

interface OtherDebtsProps {
  readonly form: LetterForm
  /** There is no letter whose own debt comes before these. */
  readonly areAll?: boolean
}

/** What is owed elsewhere, one debt after the other. */
export function OtherDebts({ form, areAll = false }: OtherDebtsProps) {
  const { dialogs } = usePlatform()
  // A box keeps what is typed into it: when a debt is taken out, the others need boxes of their own again.
  const [removals, setRemovals] = useState(0)
  const letters = useLetterRepository()
  const [written] = useState(() => debtsOfLetters(letters))
  const debts = otherDebts.read(form.draft) ?? []

  const remove = async (index: number) => {
    const typed = typedOtherDebts(form.draft).find(debt => debt.index === index)
    const question = { title: '删掉这一笔？', text: `${typed?.name ?? ''}，填的数也会删掉。`, confirmLabel: '删掉', cancelLabel: '留着' }
    if (typed && !(await dialogs.confirm(question))) return
    form.set(otherDebts, debts.filter((_, at) => at !== index))
    setRemovals(removals + 1)
  }
  return (
    <Block id={controlId(otherDebts.path)} title={areAll ? '欠的钱' : '别家的欠款'}>
      <View className={text.small}>
        {areAll
          ? '欠的每一笔都加进来，剩下的钱就按欠多少来分。'
          : '还欠几家，剩下的钱就按欠多少来分。信里只写能分给这一笔的数，不写还欠谁。'}
      </View>
      {debts.map((debt, index) => (
        <View key={`${removals}-${index}`} id={controlId(`${otherDebts.path}.${index}`)} className={styles.entry}>
          <TextEntry form={form} field={otherDebtField(index, 'name')} label={`第 ${index + 1} 笔，是哪一家`} placeholder="比如 某某借款" />
          <AmountEntry form={form} field={otherDebtField(index, 'outstanding')} label="还欠多少" hint="本金、利息、费用加起来，大约数也行" />
          <AmountEntry form={form} field={otherDebtField(index, 'minMonthly')} label="每月最少要还（可不填）" />
          {isDebtTo(form.draft.creditor, debt) && (
            <View id={`own-debt-${index}`} className={styles.advice}>
              这就是这封信的这一笔，这封信里不再算一次。是同一家的另一笔，就换个名字，比如“某某借款第二笔”。
            </View>
          )}
          <Tick
            id={controlId(otherDebtField(index, 'overdue').path)}
            isOn={debt.overdue === true}
            onChange={isOn => form.set(otherDebtField(index, 'overdue'), isOn)}
          >
            这一笔也逾期了
          </Tick>
          <Button id={`remove-debt-${index}`} kind="text" ariaLabel={`删掉第 ${index + 1} 笔`} onClick={() => void remove(index)}>
            删掉这一笔
          </Button>
        </View>
      ))}
      {notYetIn(form.draft, written).map(({ id, name, owed }) => (
        <Button
          key={id}
          id={`add-letter-${id}`}
          kind="text"
          icon={icons.plus}
          onClick={() => form.set(otherDebts, [...debts, { name, outstanding: typedAmount(owed) }])}
        >
          {`加上写给${name}的那一笔，${formatAmount(owed)} 元`}
        </Button>
      ))}
      <Button id="add-debt" kind="text" icon={icons.plus} onClick={() => form.set(otherDebts, [...debts, {}])}>
        {debts.length > 0 ? '再加一笔' : areAll ? '加一笔' : '还欠别家，加一笔'}
      </Button>
    </Block>
  )
}
