import { View } from '@tarojs/components'
import { PageHead } from '@/components/page-head'
import { Tick } from '@/components/tick'
import { controlId, draftField } from '@/domain/letter/draft-field'
import text from '@/styles/text.module.css'
import type { LetterForm } from '../use-letter-form'
import { budgetFigures } from './budget-figures'
import { countedOtherDebts } from './budget-lines'
import { BudgetResult, NothingLeft } from './budget-result'
import { IncomeAndSpending } from './income-and-spending'
import { offeredAbove, OfferCallout, OtherSource } from './offer-check'
import { OtherDebts } from './other-debts'
import styles from './steps.module.css'

const attach = draftField('budget', 'attach')

export function BudgetStep({ form }: { readonly form: LetterForm }) {
  const { draft } = form
  const figures = budgetFigures(form)
  const isShort = figures !== undefined && figures.left <= 0 && figures.unread.length === 0
  return (
    <>
      <PageHead title="每月能还多少？">可以跳过，不填就不写进信里。填一次，写给每一家的信都用这一份，只存在这部手机里。</PageHead>
      <IncomeAndSpending form={form} />
      <OtherDebts form={form} />
      {figures && <BudgetResult figures={figures} />}
      {!figures && countedOtherDebts(draft).length > 0 && <View className={text.small}>再填收入和必要支出，就能算出每家能分多少。</View>}
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
