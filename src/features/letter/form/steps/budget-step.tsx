import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { PageHead } from '@/components/page-head'
import { Tick } from '@/components/tick'
import { controlId, draftField } from '@/domain/letter/draft-field'
import { isBlank } from '@/domain/text'
import text from '@/styles/text.module.css'
import { AmountEntry, TextEntry } from '../bound-fields'
import { MoreFields } from '../more-fields'
import type { LetterForm } from '../use-letter-form'
import { budgetFigures } from './budget-figures'
import {
  moreExpenses, moreIncome, otherEssentialNote, typedOtherDebts, usualExpenses, usualIncome, type BudgetLine,
} from './budget-lines'
import { BudgetResult, NothingLeft } from './budget-result'
import { offeredAbove, OfferCallout, OtherSource } from './offer-check'
import { OtherDebts } from './other-debts'
import styles from './steps.module.css'

const attach = draftField('budget', 'attach')
const expenses = draftField('budget', 'expenses')

export function BudgetStep({ form }: { readonly form: LetterForm }) {
  const { draft } = form
  const figures = budgetFigures(form)
  const isShort = figures !== undefined && figures.left <= 0 && figures.unread.length === 0
  const needsNote = !isBlank(expenses.read(draft)?.otherEssential) || !isBlank(otherEssentialNote.read(draft))
  const lines = (shown: readonly BudgetLine[]) =>
    shown.map(({ field, name, hint }) => <AmountEntry key={field.path} form={form} field={field} label={name} hint={hint} />)
  return (
    <>
      <PageHead title="每月能还多少？">可以跳过，不填就不写进信里。填一次，写给每一家的信都用这一份，只存在这部手机里。</PageHead>
      <Block id={controlId('budget.income')} title="每月收入">{lines(usualIncome)}</Block>
      <Block id={controlId('budget.expenses')} title="每月必要支出">{lines(usualExpenses)}</Block>
      <MoreFields form={form} paths={[...[...moreIncome, ...moreExpenses].map(({ field }) => field.path), otherEssentialNote.path]}>
        <Block title="其他收入">{lines(moreIncome)}</Block>
        <Block title="其他支出">
          {lines(moreExpenses)}
          {needsNote && <TextEntry form={form} field={otherEssentialNote} label="是什么支出" hint="“其他必要支出”是什么，60 个字以内" />}
        </Block>
      </MoreFields>
      <OtherDebts form={form} />
      {figures && <BudgetResult figures={figures} />}
      {!figures && typedOtherDebts(draft).length > 0 && <View className={text.small}>再填收入和必要支出，就能算出每家能分多少。</View>}
      <View className={styles.apart}>
        {isShort ? <NothingLeft left={figures.left} offered={offeredAbove(form.issues)} /> : <OfferCallout form={form} />}
        <OtherSource form={form} />
      </View>
      {figures && (
        <Tick id={controlId(attach.path)} isOn={attach.read(draft) === true} onChange={isOn => form.set(attach, isOn)}>
          <View>把收支情况表附在信后面</View>
          <View className={text.hint}>信里会写“收支情况见附件”。表要自己照上面的数抄一份。</View>
        </Tick>
      )}
    </>
  )
}
