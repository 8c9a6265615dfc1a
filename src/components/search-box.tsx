import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import faqIcons from './icons/faq-icons.module.css'
import icons from './icons/icons.module.css'
import styles from './search-box.module.css'
import { controlName, role } from './spoken'

interface SearchBoxProps {
  /** The control has `<id>-input`, the button that empties it `<id>-clear`. */
  readonly id: string
  readonly label: string
  readonly placeholder: string
  /** What stands in it at first; from then on the box keeps what is typed. A new text needs a new box (`key`). */
  readonly text: string
  /** Whether the keyboard comes up by itself, at first. */
  readonly focus: boolean
  /** Something stands in it that can be cleared. */
  readonly isFilled: boolean
  readonly onInput: (text: string) => void
  readonly onClear: () => void
}

/** Props that bring the keyboard up. On Taro's H5 element `focus` is a method, which the property of that name would overwrite. */
function keyboardUp(isUp: boolean): object {
  return process.env.TARO_ENV === 'h5' ? { autoFocus: isUp } : { focus: isUp }
}

/** The field of a search page. It looks the same with and without the keyboard, so that a keystroke sends nothing but results. */
export function SearchBox({ id, label, placeholder, text, focus, isFilled, onInput, onClear }: SearchBoxProps) {
  // What the native input has once been told is never taken back: `focus` turned off would put the keyboard away at the first letter.
  const [first] = useState({ text, keyboard: keyboardUp(focus) })
  return (
    <View className={classNames(styles.box, styles.open)}>
      <Icon icon={classNames(icons.search, styles.brand)} size={20} />
      <Input
        id={`${id}-input`}
        className={styles.input}
        defaultValue={first.text}
        {...first.keyboard}
        maxlength={-1}
        confirmType="search"
        placeholder={placeholder}
        placeholderClass={styles.placeholder}
        {...controlName(label)}
        onInput={event => onInput(event.detail.value)}
      />
      {isFilled && (
        <View id={`${id}-clear`} className={styles.clear} {...role('button')} ariaLabel="清空" onClick={onClear}>
          <Icon icon={faqIcons.clear} size={20} />
        </View>
      )}
    </View>
  )
}
