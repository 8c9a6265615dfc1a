import { Field, type FieldFrameProps } from './field'
import { InputBox, type Keyboard } from './input-box'

interface TextFieldProps extends FieldFrameProps {
  /** What stands in the box at first. */
  readonly value?: string
  readonly keyboard?: Keyboard
  readonly unit?: string
  readonly placeholder?: string
  readonly onInput: (text: string) => void
  readonly onLeave?: () => void
}

/** One line of text, or a whole number with its own keyboard. */
export function TextField({ id, label, hint, error, advice, value = '', onLeave, ...box }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} advice={advice}>
      <InputBox id={`${id}-input`} label={label} isWrong={error !== undefined} text={value} onBlur={onLeave} {...box} />
    </Field>
  )
}
