import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Field } from '@/components/field'
import { LiveTotal } from '@/components/live-total'
import { PageHead } from '@/components/page-head'
import { PlanRows } from '@/components/plan-rows'
import { Stepper } from '@/components/stepper'
import { addDays, formatLongDate, parseCalendarDate } from '@/domain/calendar-date'
import type { PlanMode } from '@/domain/letter/choices'
import { controlId, draftField } from '@/domain/letter/draft-field'
import { kindsOf } from '@/domain/letter/parse/asks'
import { formatAmount } from '@/domain/money'
import { maxPeriods } from '@/domain/repayment/build-repayment-plan'
import { isBlank } from '@/domain/text'
import text from '@/styles/text.module.css'
import { AmountEntry, ChoiceEntry, DateEntry } from '../bound-fields'
import { owedAmounts, planBase, resumeDate } from '../live-figures'
import { MoreFields } from '../more-fields'
import { modeField, periodsField } from '../plan-fields'
import { previewPlan } from '../plan-preview'
import type { LetterForm } from '../use-letter-form'
import { OfferCallout, OtherSource } from './offer-check'
import { CustomAmounts, StepSplit } from './plan-amounts'
import styles from './steps.module.css'

const firstDayField = draftField('installmentPlan', 'firstDueDate')
const downPaymentField = draftField('installmentPlan', 'downPayment')
const downDateField = draftField('installmentPlan', 'downDate')

const offerCodes: readonly string[] = ['E310', 'W310', 'W311']

const modes: readonly { value: PlanMode; label: string }[] = [
  { value: 'equal', label: '每期一样多' },
  { value: 'step', label: '前少后多' },
  { value: 'custom', label: '自己定' },
]

export function PlanStep({ form }: { readonly form: LetterForm }) {
  const { draft, today } = form
  const mode = modeField(today)
  const plan = previewPlan(draft, today)
  const figure = plan && <LiveTotal id="each-payment" place="card" label={plan.label} amount={plan.each} />
  const chosen = mode.read(draft)
  const resume = kindsOf(draft).includes('deferral') ? resumeDate(draft, today) : undefined
  return (
    <>
      <PageHead title="分几期还？">{`${whatIsDivided(form)}各家给的期数不同，以对方答复为准。`}</PageHead>
      <Periods form={form} />
      {chosen === 'equal' && figure}
      <View className={styles.apart}>
        <OfferCallout form={form} />
        <OtherSource form={form} />
      </View>
      <ChoiceEntry form={form} field={mode} label="怎么分" choices={modes} />
      {chosen === 'step' && <StepSplit form={form}>{figure}</StepSplit>}
      {chosen === 'custom' && <CustomAmounts form={form}>{figure}</CustomAmounts>}
      <DateEntry
        form={form}
        field={firstDayField}
        label="第一期哪天还"
        hint={resume ? `延期到 ${formatLongDate(resume)}，选这一天或以后` : '以后每月都是这一天。选发工资以后的日子'}
        start={today}
        suggestion={resume}
      />
      <MoreFields form={form} paths={[downPaymentField.path, downDateField.path]}>
        <DownPayment form={form} />
      </MoreFields>
      {plan?.rows && (
        <Block title="还款计划" note="单位：元">
          <PlanRows heads={['期数', '还款日期', '还款', '还剩']} rows={plan.rows} />
          <View className={text.hint}>遇非工作日，请提前一日支付。</View>
        </Block>
      )}
    </>
  )
}

function whatIsDivided({ draft, today }: LetterForm): string {
  const owed = owedAmounts(draft, today)
  const base = planBase(draft, today)
  if (!owed) return '最多 12 期。填好欠款，这里会算出每期多少。'
  if (base === undefined) return '最多 12 期。填好要减免的费用，这里会算出每期多少。'
  return `${base < owed.total ? '减免后要分的' : '要分的总额'}是 ${formatAmount(base)} 元，最多 12 期。`
}

function Periods({ form }: { readonly form: LetterForm }) {
  const field = periodsField(form.today)
  const typed = field.read(form.draft)
  const periods = typed !== undefined && /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : maxPeriods

  // A plan that the budget does not bear is the matter of the callout below, with the way out.
  const isAboutOffer = form.issues.some(issue => issue.field === field.path && offerCodes.includes(issue.code))

  return (
    <Field
      id={controlId(field.path)}
      label="期数"
      error={isAboutOffer ? undefined : form.errorOf(field.path)}
      advice={isAboutOffer ? undefined : form.adviceOf(field.path)}
    >
      <Stepper
        id={`${controlId(field.path)}-stepper`}
        label="期数"
        unit="期"
        value={periods}
        min={1}
        max={maxPeriods}
        onChange={value => {
          form.set(field, String(value))
          form.leave(field.path)
        }}
      />
    </Field>
  )
}

/** A first payment of its own, before the installments. */
function DownPayment({ form }: { readonly form: LetterForm }) {
  const first = parseCalendarDate(firstDayField.read(form.draft) ?? '')
  const isDeferred = kindsOf(form.draft).includes('deferral')
  return (
    <>
      <AmountEntry
        form={form}
        field={downPaymentField}
        label="首付"
        hint={isDeferred ? '先付一笔，剩下的再分期。延期期间想先还的，写在这里' : '先付一笔，剩下的再分期'}
      />
      {!isBlank(downPaymentField.read(form.draft)) && (
        <DateEntry
          form={form}
          field={downDateField}
          label="首付哪天付"
          hint="要在第一期之前"
          start={form.today}
          {...(first.ok && { end: addDays(first.value, -1) })}
        />
      )}
    </>
  )
}
