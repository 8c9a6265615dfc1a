import { useState } from 'react'
import { Textarea, View } from '@tarojs/components'
import { countCharacters } from '@/domain/text'
import styles from './box.module.css'
import { classNames } from './class-names'
import { Field, type FieldFrameProps } from './field'
import { controlName } from './spoken'

interface TextAreaFieldProps extends FieldFrameProps {
  /** What stands in the box at first. */
  readonly value?: string
  readonly placeholder?: string
  /** Shows how many characters are written; nothing is ever cut off. */
  readonly limit?: number
  readonly onInput: (text: string) => void
  readonly onLeave?: () => void
}

/** Several lines; the box grows with them. */
export function TextAreaField({ id, label, hint, error, advice, value = '', placeholder, limit, onInput, onLeave }: TextAreaFieldProps) {
  const [isFocused, setFocused] = useState(false)
  const [length, setLength] = useState(() => countCharacters(value))
  const isWrong = error !== undefined
  return (
    <Field id={id} label={label} hint={hint} error={error} advice={advice}>
      <View className={classNames(styles.box, isFocused ? styles.focused : isWrong && styles.wrong)}>
        <Textarea
          id={`${id}-input`}
          className={styles.area}
          defaultValue={value}
          maxlength={-1}
          autoHeight
          disableDefaultPadding
          placeholder={placeholder}
          placeholderClass={styles.placeholder}
          cursorSpacing={96}
          {...controlName(label, { 'aria-invalid': isWrong })}
          onInput={(event) => {
            setLength(countCharacters(event.detail.value))
            onInput(event.detail.value)
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false)
            onLeave?.()
          }}
        />
      </View>
      {limit !== undefined && (
        <View className={classNames(styles.count, length > limit && styles.over)}>
          {length > limit ? `多了 ${length - limit} 字` : `${length}/${limit}`}
        </View>
      )}
    </Field>
  )
}
