import { Button as NativeButton } from '@tarojs/components'
import { useAppearance } from './appearance'
import { classNames } from './class-names'
import { elementId } from './element-id'
import { Icon, type IconClass } from './icon'
import { nativeButton } from './spoken'
import styles from './button.module.css'

interface ButtonProps {
  readonly id?: string
  /** `main`: once a screen. `line`: beside it. `soft`: inside the content. `danger`: always asks once more. `text`: leads on. */
  readonly kind?: 'main' | 'line' | 'soft' | 'danger' | 'text'
  readonly icon?: IconClass
  /** After the words: a chevron to the right leads away, one down opens here. */
  readonly iconEnd?: IconClass
  /** What is still missing, in place of the words. The button looks like it cannot go on yet; a tap still arrives, to lead to the gap. */
  readonly missing?: string
  /** Where the words alone do not say enough. */
  readonly ariaLabel?: string
  readonly onClick?: () => void
  readonly children: string
}

export function Button({ id, kind = 'main', icon, iconEnd, missing, ariaLabel, onClick, children }: ButtonProps) {
  const { isNarrow } = useAppearance()
  const size = kind === 'text' ? 16 : 20
  const hasRoom = kind === 'text' || !isNarrow
  return (
    <NativeButton
      {...elementId(id)}
      className={classNames(styles.button, missing === undefined ? styles[kind] : styles.missing)}
      hoverClass={styles.pressed}
      {...nativeButton()}
      {...(ariaLabel !== undefined && { ariaLabel })}
      onClick={onClick}
    >
      {icon && hasRoom && <Icon icon={icon} size={size} />}
      {missing ?? children}
      {iconEnd && <Icon icon={iconEnd} size={size} />}
    </NativeButton>
  )
}
