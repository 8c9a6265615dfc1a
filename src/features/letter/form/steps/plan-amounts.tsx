import { useState, type ReactNode } from 'react'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { addMonths, formatLongDate, parseCalendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import { controlId, draftField } from '@/domain/letter/draft-field'
import { maxPeriods } from '@/domain/repayment/build-repayment-plan'
import { AmountEntry, TextEntry } from '../bound-fields'
import { amountField, amountsField, periodsOf, splitField, withEqualAmounts, withRestOnLast } from '../plan-fields'
import type { LetterForm } from '../use-letter-form'

const countField = splitField('count')
const earlyAmountField = splitField('amount')
const firstDayField = draftField('installmentPlan', 'firstDueDate')

interface PlanAmountsProps {
  readonly form: LetterForm
  /** What the amounts come to, under the fields that it follows from. */
  readonly children: ReactNode
}

/** Smaller payments first, larger ones after them. */
export function StepSplit({ form, children }: PlanAmountsProps) {
  const periods = periodsOf(form.draft) ?? maxPeriods
  return (
    <>
      <TextEntry
        form={form}
        field={countField}
        label="前几期少还"
        hint={periods > 1 ? `填 1 到 ${periods - 1}` : '只有 1 期分不出前后，先把期数改多'}
        keyboard="number"
        unit="期"
      />
      <AmountEntry form={form} field={earlyAmountField} label="前几期每期还" hint="后面每期会自动算，要比前面多" />
      {children}
    </>
  )
}

/** An amount of one's own for each period; the days follow the first. */
export function CustomAmounts({ form, children }: PlanAmountsProps) {
  const { draft, today } = form
  const [revision, setRevision] = useState(0)
  const periods = periodsOf(draft) ?? 0
  const first = parseCalendarDate(firstDayField.read(draft) ?? '')
  const equal = withEqualAmounts(draft, today)
  const withRest = withRestOnLast(draft, today)
  // The boxes keep what was typed, so they take other amounts only as new boxes.
  const replace = (changed: LetterDraft) => {
    form.set(amountsField, amountsField.read(changed))
    setRevision(revision + 1)
  }
  return (
    <>
      <Field id={controlId(amountsField.path)} label="每一期还多少" hint="只改金额，日子按月排" error={form.errorOf(amountsField.path)}>
        {Array.from({ length: periods }, (_, index) => (
          <AmountEntry
            key={`${periods}-${revision}-${index}`}
            form={form}
            field={amountField(index)}
            label={`第 ${index + 1} 期`}
            {...(first.ok && { hint: formatLongDate(addMonths(first.value, index)) })}
          />
        ))}
      </Field>
      {children}
      {withRest && !hasSameAmounts(withRest, draft) && (
        <Button id="rest-on-last" kind="text" onClick={() => replace(withRest)}>差额放到最后一期</Button>
      )}
      {!hasSameAmounts(equal, draft) && <Button id="equal-again" kind="text" onClick={() => replace(equal)}>重新平均分</Button>}
    </>
  )
}

function hasSameAmounts(one: LetterDraft, other: LetterDraft): boolean {
  const amounts = (draft: LetterDraft) => amountsField.read(draft)?.join()
  return amounts(one) === amounts(other)
}
