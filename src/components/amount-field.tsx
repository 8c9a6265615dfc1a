import { useState } from 'react'
import { Field, type FieldFrameProps } from './field'
import { InputBox } from './input-box'

interface AmountFieldProps extends FieldFrameProps {
  /** In yuan, as it was typed. */
  readonly value?: string
  readonly placeholder?: string
  /** Turns what was pasted ("1,234.50元") into a plain amount; what it cannot read stays as it is. */
  readonly tidy: (text: string) => string
  readonly onInput: (text: string) => void
  readonly onLeave?: () => void
}

/** An amount in yuan. When the person leaves the field, the tidied text takes the place of what was typed. */
export function AmountField({ id, label, hint, error, advice, value = '', placeholder, tidy, onInput, onLeave }: AmountFieldProps) {
  const [shown, setShown] = useState({ text: value, revision: 0 })

  function leave(typed: string) {
    const text = tidy(typed)
    if (text !== typed) {
      setShown({ text, revision: shown.revision + 1 })
      onInput(text)
    }
    onLeave?.()
  }

  return (
    <Field id={id} label={label} hint={hint} error={error} advice={advice}>
      <InputBox
        // An uncontrolled input takes a new text only as a new input.
        key={shown.revision}
        id={`${id}-input`}
        label={`${label}，元`}
        isWrong={error !== undefined}
        text={shown.text}
        keyboard="digit"
        unit="元"
        placeholder={placeholder}
        onInput={onInput}
        onBlur={leave}
      />
    </Field>
  )
}
