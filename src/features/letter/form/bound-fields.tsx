import { useState } from 'react'
import { AmountField } from '@/components/amount-field'
import { ChipsField, type Choice } from '@/components/chips-field'
import { DateField } from '@/components/date-field'
import { TextField } from '@/components/text-field'
import { controlId, type DraftField } from '@/domain/letter/draft-field'
import { tidyAmountText } from '@/domain/money'
import type { LetterForm } from './use-letter-form'

interface BoundFieldProps<Value> {
  readonly form: LetterForm
  readonly field: DraftField<Value>
  readonly label: string
  readonly hint?: string
}

/** What every field shows of the form: where it is, what stands beside it, and that it says so once it has been left. */
function frame<Value>({ form, field, label, hint }: BoundFieldProps<Value>) {
  return {
    id: controlId(field.path),
    label,
    hint,
    error: form.errorOf(field.path),
    advice: form.adviceOf(field.path),
    onLeave: () => form.leave(field.path),
  }
}

interface TextEntryProps extends BoundFieldProps<string> {
  readonly placeholder?: string
  readonly keyboard?: 'text' | 'number' | 'idcard'
  readonly unit?: string
}

export function TextEntry({ placeholder, keyboard, unit, ...bound }: TextEntryProps) {
  const { form, field } = bound
  const [initial] = useState(() => field.read(form.draft) ?? '')
  return (
    <TextField
      {...frame(bound)}
      value={initial}
      placeholder={placeholder}
      keyboard={keyboard}
      unit={unit}
      onInput={text => form.set(field, text)}
    />
  )
}

export function AmountEntry({ placeholder, ...bound }: BoundFieldProps<string> & { readonly placeholder?: string }) {
  const { form, field } = bound
  const [initial] = useState(() => field.read(form.draft) ?? '')
  return (
    <AmountField
      {...frame(bound)}
      value={initial}
      placeholder={placeholder}
      tidy={tidyAmountText}
      onInput={text => form.set(field, text)}
    />
  )
}

interface DateEntryProps extends BoundFieldProps<string> {
  readonly start?: string
  readonly end?: string
  readonly suggestion?: string
}

export function DateEntry({ start, end, suggestion, ...bound }: DateEntryProps) {
  const { form, field } = bound
  const { onLeave, ...props } = frame(bound)
  return (
    <DateField
      {...props}
      value={field.read(form.draft)}
      start={start}
      end={end}
      suggestion={suggestion}
      onChange={date => {
        form.set(field, date)
        onLeave()
      }}
    />
  )
}

interface ChoiceEntryProps<Value extends string> extends BoundFieldProps<Value> {
  readonly choices: readonly Choice<Value>[]
}

export function ChoiceEntry<Value extends string>({ choices, ...bound }: ChoiceEntryProps<Value>) {
  const { form, field } = bound
  const { onLeave, ...props } = frame(bound)
  return (
    <ChipsField
      {...props}
      choices={choices}
      value={field.read(form.draft)}
      onChange={value => {
        form.set(field, value)
        onLeave()
      }}
    />
  )
}
