import { useState } from 'react'
import { AmountField } from '@/components/amount-field'
import { ChipsField, type Choice } from '@/components/chips-field'
import { DateField } from '@/components/date-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { controlId, type DraftField } from '@/domain/letter/draft-field'
import { tidyAmountText } from '@/domain/money'
import type { LetterForm } from './use-letter-form'
import { WordChoices } from './word-choices'

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
  /** Whole sentences are typed here. */
  readonly prose?: boolean
}

export function TextEntry({ prose, ...line }: TextEntryProps) {
  const { form, field } = line
  return (
    <>
      <LineEntry key={form.revisionOf(field.path)} {...line} />
      <WordChoices form={form} field={field} prose={prose} />
    </>
  )
}

function LineEntry({ placeholder, keyboard, unit, ...bound }: TextEntryProps) {
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

interface TextAreaEntryProps extends BoundFieldProps<string> {
  /** The number of characters that is enough. */
  readonly limit: number
}

export function TextAreaEntry(bound: TextAreaEntryProps) {
  const { form, field } = bound
  return (
    <>
      <ParagraphEntry key={form.revisionOf(field.path)} {...bound} />
      <WordChoices form={form} field={field} prose />
    </>
  )
}

function ParagraphEntry({ limit, ...bound }: TextAreaEntryProps) {
  const { form, field } = bound
  const [initial] = useState(() => field.read(form.draft) ?? '')
  return <TextAreaField {...frame(bound)} value={initial} limit={limit} onInput={words => form.set(field, words)} />
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
