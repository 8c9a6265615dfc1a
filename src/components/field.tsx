import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import icons from './icons/form-icons.module.css'
import { role } from './spoken'
import styles from './field.module.css'

export interface FieldFrameProps {
  /** Of the frame, so that a screen can scroll to it; the control inside has `<id>-input`. */
  readonly id: string
  readonly label: string
  /** Above the control, where it is read before typing. */
  readonly hint?: string
  /** What to do, not what is wrong. */
  readonly error?: string
  /** Worth a second thought, but nothing that keeps from going on. */
  readonly advice?: string
}

interface FieldProps extends FieldFrameProps {
  readonly children: ReactNode
}

/** Label, hint, control, and beside the control what to change. What was typed always stays. */
export function Field({ id, label, hint, error, advice, children }: FieldProps) {
  return (
    <View id={id} className={classNames(styles.field, error !== undefined && styles.bad)}>
      <View className={styles.label}>{label}</View>
      {hint && <View className={styles.hint}>{hint}</View>}
      {children}
      {error && (
        <View className={styles.error} {...role('alert')}>
          <Icon icon={classNames(icons.error, styles.errorIcon)} size={18} />
          <Text>{error}</Text>
        </View>
      )}
      {advice && !error && <View className={styles.advice}>{advice}</View>}
    </View>
  )
}
