import { useState } from 'react'
import { Input, Text, View } from '@tarojs/components'
import styles from './box.module.css'
import { classNames } from './class-names'
import { controlName } from './spoken'

/** `digit` has a decimal point, `idcard` digits and X. */
export type Keyboard = 'text' | 'number' | 'digit' | 'idcard'

const webKeyboards = { text: 'text', number: 'numeric', digit: 'decimal', idcard: 'text' }

interface InputBoxProps {
  readonly id: string
  readonly label: string
  readonly isWrong: boolean
  /** What stands in the box at first; from then on the box keeps what is typed. */
  readonly text: string
  readonly keyboard?: Keyboard
  readonly unit?: string
  readonly placeholder?: string
  readonly onInput: (text: string) => void
  readonly onBlur?: (text: string) => void
}

/** The box of a one-line field. The native input is left alone while someone types: a controlled one is sent again at every render. */
export function InputBox({ id, label, isWrong, text, keyboard = 'text', unit, placeholder, onInput, onBlur }: InputBoxProps) {
  const [isFocused, setFocused] = useState(false)
  return (
    <View className={classNames(styles.box, isFocused ? styles.focused : isWrong && styles.wrong)}>
      <Input
        id={id}
        className={classNames(styles.main, styles.input, keyboard !== 'text' && styles.number)}
        // A number field of a browser refuses "180左右"; what was typed has to stay.
        type={process.env.TARO_ENV === 'h5' ? 'text' : keyboard}
        defaultValue={text}
        maxlength={-1}
        placeholder={placeholder}
        placeholderClass={styles.placeholder}
        cursorSpacing={96}
        {...controlName(label, { inputMode: webKeyboards[keyboard], 'aria-invalid': isWrong })}
        onInput={(event) => onInput(event.detail.value)}
        onFocus={() => setFocused(true)}
        onBlur={(event) => {
          setFocused(false)
          onBlur?.(event.detail.value)
        }}
      />
      {unit && <Text className={styles.unit}>{unit}</Text>}
    </View>
  )
}
