import { useState, type ChangeEvent, type FocusEvent, type ReactNode } from 'react'

/**
 * Light stand-ins for `@tarojs/components` in a DOM: what a person sees, hears, taps and types. They copy the habits of WeChat that bite:
 * an Input or Textarea without `maxlength={-1}` silently cuts at 140 characters, and one with `value` shows nothing but that value.
 */
interface StandInProps {
  readonly id?: string
  readonly className?: string
  readonly ariaRole?: string
  readonly ariaLabel?: string
  readonly ariaChecked?: boolean
  readonly ariaExpanded?: boolean
  readonly ariaHidden?: boolean
  readonly ariaLive?: 'polite' | 'assertive'
  readonly onClick?: () => void
  readonly children?: ReactNode
}

function domProps({ id, className, ariaRole, ariaLabel, ariaChecked, ariaExpanded, ariaHidden, ariaLive, onClick }: StandInProps) {
  return {
    id,
    className,
    role: ariaRole,
    'aria-label': ariaLabel,
    'aria-checked': ariaChecked,
    'aria-expanded': ariaExpanded,
    'aria-hidden': ariaHidden,
    'aria-live': ariaLive,
    onClick,
  }
}

export function View(props: StandInProps) {
  return <div {...domProps(props)}>{props.children}</div>
}

export const ScrollView = View

export function Text(props: StandInProps) {
  return <span {...domProps(props)}>{props.children}</span>
}

export function Label(props: StandInProps) {
  return <label {...domProps(props)}>{props.children}</label>
}

export function Button(props: StandInProps) {
  return <button type="button" {...domProps(props)}>{props.children}</button>
}

export function Image(props: StandInProps & { readonly src: string }) {
  return <img {...domProps(props)} src={props.src} alt={props.ariaLabel ?? ''} />
}

interface DetailEvent<Detail> {
  readonly detail: Detail
}

interface TextControlProps extends StandInProps {
  readonly value?: string
  readonly defaultValue?: string
  readonly placeholder?: string
  readonly type?: string
  readonly maxlength?: number
  readonly onInput?: (event: DetailEvent<{ value: string }>) => void
  readonly onFocus?: () => void
  readonly onBlur?: (event: DetailEvent<{ value: string }>) => void
}

function useTextControl(props: TextControlProps) {
  const { value, defaultValue = '', maxlength = 140, placeholder, type, onInput, onFocus, onBlur } = props
  const [typed, setTyped] = useState(defaultValue)
  return {
    ...domProps(props),
    value: value ?? typed,
    placeholder,
    'data-keyboard': type,
    onChange(event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) {
      const text = maxlength < 0 ? event.target.value : event.target.value.slice(0, maxlength)
      setTyped(text)
      onInput?.({ detail: { value: text } })
    },
    onFocus,
    onBlur(event: FocusEvent<HTMLInputElement & HTMLTextAreaElement>) {
      onBlur?.({ detail: { value: event.target.value } })
    },
  }
}

export function Input(props: TextControlProps) {
  return <input {...useTextControl(props)} />
}

export function Textarea(props: TextControlProps) {
  return <textarea {...useTextControl(props)} />
}

interface PickerProps extends StandInProps {
  readonly mode?: string
  readonly value?: string | number
  readonly start?: string
  readonly end?: string
  readonly onChange?: (event: DetailEvent<{ value: string }>) => void
}

/** A field with the spoken label of the picker: change its value to choose, with the index for a picker of the mode `selector`. */
export function Picker(props: PickerProps) {
  return (
    <div>
      <input
        id={props.id}
        aria-label={props.ariaLabel}
        value={String(props.value ?? '')}
        data-start={props.start}
        data-end={props.end}
        onChange={(event) => props.onChange?.({ detail: { value: event.target.value } })}
      />
      {props.children}
    </div>
  )
}
