import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Block } from '@/components/block'
import { Field } from '@/components/field'
import { LiveTotal } from '@/components/live-total'
import { PageHead } from '@/components/page-head'
import { PlanRows } from '@/components/plan-rows'
import { Stepper } from '@/components/stepper'
import { formatAmount } from '@/domain/money'
import { controlId, draftField } from '@/domain/letter/draft-field'
import { maxPeriods } from '@/domain/repayment/build-repayment-plan'
import text from '@/styles/text.module.css'
import { DateEntry } from '../bound-fields'
import { outstandingTotal, previewPlan } from '../live-figures'
import type { LetterForm } from '../use-letter-form'

const periodsField = draftField('installmentPlan', 'periods')

export function PlanStep({ form }: { readonly form: LetterForm }) {
  const { draft } = form
  const typed = periodsField.read(draft)
  const periods = typed !== undefined && /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : maxPeriods
  const total = outstandingTotal(draft)
  const plan = previewPlan(draft, form.today)

  // The stepper starts with the most periods, the easiest to keep. What it shows is what the letter says, so it is stored like an answer.
  useEffect(() => {
    if (typed === undefined) form.set(periodsField, String(maxPeriods))
  })

  return (
    <>
      <PageHead title="分几期还？">
        {total ? `要分的总额是 ${formatAmount(total)} 元，最多 12 期。` : '最多 12 期。填好欠款，这里会算出每期多少。'}
        各家给的期数不同，以对方答复为准。
      </PageHead>
      <Field id={controlId(periodsField.path)} label="期数" error={form.errorOf(periodsField.path)} advice={form.adviceOf(periodsField.path)}>
        <Stepper
          id={`${controlId(periodsField.path)}-stepper`}
          label="期数"
          unit="期"
          value={periods}
          min={1}
          max={maxPeriods}
          onChange={value => form.set(periodsField, String(value))}
        />
      </Field>
      {plan && <LiveTotal id="each-payment" place="card" label={plan.label} amount={plan.each} />}
      <DateEntry
        form={form}
        field={draftField('installmentPlan', 'firstDueDate')}
        label="第一期哪天还"
        hint="以后每月都是这一天。选发工资以后的日子"
        start={form.today}
      />
      {plan?.rows && (
        <Block title="还款计划" note="单位：元">
          <PlanRows heads={['期数', '还款日期', '还款', '还剩']} rows={plan.rows} />
          <View className={text.hint}>遇非工作日，请提前一日支付。</View>
        </Block>
      )}
    </>
  )
}
