import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { elementId } from './element-id'
import { Icon } from './icon'
import formIcons from './icons/form-icons.module.css'
import verdictIcons from './icons/verdict-icons.module.css'
import styles from './callout.module.css'

const icons = { done: formIcons.check, careful: formIcons.error, note: verdictIcons.fact }

interface CalloutProps {
  readonly id?: string
  /** `careful` names the way out in the same breath. */
  readonly kind: 'done' | 'careful' | 'note'
  readonly children: ReactNode
}

/** One thing to know before going on; at most one a screen. */
export function Callout({ id, kind, children }: CalloutProps) {
  return (
    <View {...elementId(id)} className={classNames(styles.callout, styles[kind])}>
      <Icon icon={classNames(icons[kind], styles.icon)} size={20} />
      <View className={styles.words}>{children}</View>
    </View>
  )
}
