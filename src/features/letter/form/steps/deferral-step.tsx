import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { LiveTotal } from '@/components/live-total'
import { PageHead } from '@/components/page-head'
import { Stepper } from '@/components/stepper'
import { issueSentences } from '@/content/letter/issue-sentences'
import { formatLongDate } from '@/domain/calendar-date'
import type { AfterMode, DeferralCostMode } from '@/domain/letter/choices'
import { controlId, draftField, type DraftField } from '@/domain/letter/draft-field'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { kindsOf } from '@/domain/letter/parse/asks'
import text from '@/styles/text.module.css'
import { AmountEntry, ChoiceEntry, DateEntry, TextEntry } from '../bound-fields'
import { resumeDate } from '../live-figures'
import type { LetterForm } from '../use-letter-form'
import { feeTerms } from './fee-terms'
import { OtherSource } from './offer-check'

const monthsField = draftField('deferral', 'months')
const storedCosts = draftField('deferral', 'interestDuring')
/** What the letter asks unless something else is chosen. */
const costsField: DraftField<DeferralCostMode> = { ...storedCosts, read: draft => storedCosts.read(draft) ?? 'askNoPenalty' }

/** As far as the stepper goes; more is typed. */
const steppedMonths = 12

const afterModes: readonly { value: AfterMode; label: string }[] = [
  { value: 'resumeOriginal', label: '接着按原计划还' },
  { value: 'extendTerm', label: '每期不变，往后顺延' },
  { value: 'lumpSum', label: '到期一次付清延期的钱' },
]

const costModes: readonly { value: DeferralCostMode; label: string }[] = [
  { value: 'askNoPenalty', label: '不加收罚息和违约金' },
  { value: 'askReduced', label: '少收一些' },
  { value: 'asContract', label: '按合同收' },
]

export function DeferralStep({ form }: { readonly form: LetterForm }) {
  const { draft } = form
  const hasPlan = kindsOf(draft).includes('installmentPlan')
  const resume = resumeDate(draft, form.today)
  return (
    <>
      <PageHead title="想延期多久？">
        {hasPlan ? '延期结束以后，按还款计划分期还。' : '把眼下还不上的，往后推几个月再还。'}
        一般是 1 到 3 个月，以对方答复为准。
      </PageHead>
      <Months form={form} />
      <DateEntry form={form} field={draftField('deferral', 'fromDueDate')} label="从哪一期起延期" hint="选那一期的还款日" />
      {resume && <LiveTotal id="resume-date" place="card" label="恢复还款" amount={formatLongDate(resume)} unit="" />}
      {!hasPlan && <ChoiceEntry form={form} field={draftField('deferral', 'afterMode')} label="延期以后怎么还" choices={afterModes} />}
      <ChoiceEntry form={form} field={costsField} label="延期期间的费用，请求" hint={feeTerms} choices={costModes} />
      {!hasPlan && (
        <AmountEntry
          form={form}
          field={draftField('deferral', 'duringPay')}
          label="延期期间每月先还（可不填）"
          hint="付得起才写，信里会列出每一笔"
        />
      )}
      {!hasPlan && <OtherSource form={form} />}
    </>
  )
}

/** A few months are stepped through, many are typed. */
function Months({ form }: { readonly form: LetterForm }) {
  const typed = monthsField.read(form.draft)
  const months = Number(typed?.trim())
  const [isTyping, setTyping] = useState(typed !== undefined && !(Number.isInteger(months) && months >= 1 && months <= steppedMonths))

  // What the stepper shows is what the letter says, so its beginning is stored like an answer.
  useEffect(() => {
    if (typed === undefined) form.set(monthsField, '1')
  })

  if (isTyping) {
    // The field has room for one sentence; this one says what to do instead.
    const unlikely = form.issues.find(({ code }) => code === 'W204')
    return (
      <>
        <TextEntry form={form} field={monthsField} label="延期几个月" hint="填 1 到 60" keyboard="number" unit="个月" />
        {unlikely && <View className={text.small}>{issueSentence(unlikely, issueSentences)}</View>}
      </>
    )
  }
  return (
    <>
      <Field
        id={controlId(monthsField.path)}
        label="延期几个月"
        error={form.errorOf(monthsField.path)}
        advice={form.adviceOf(monthsField.path)}
      >
        <Stepper
          id={`${controlId(monthsField.path)}-stepper`}
          label="延期几个月"
          unit="个月"
          value={typed === undefined ? 1 : months}
          min={1}
          max={steppedMonths}
          onChange={value => {
            form.set(monthsField, String(value))
            form.leave(monthsField.path)
          }}
        />
      </Field>
      <Button id="type-months" kind="text" onClick={() => setTyping(true)}>要更久，自己填</Button>
    </>
  )
}
