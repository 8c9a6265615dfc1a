import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { elementId } from './element-id'
import { Icon, type IconClass } from './icon'
import { role } from './spoken'
import styles from './bottom-bar.module.css'

/** The row of actions in the `bottom` of a `Screen`: small ones or a line button on the left, the main button takes the rest. */
export function BottomBar({ children }: { readonly children: ReactNode }) {
  return <View className={styles.bar}>{children}</View>
}

interface BarActionProps {
  readonly id?: string
  readonly icon: IconClass
  /** One word, at most four characters. */
  readonly label: string
  readonly onClick: () => void
}

/** A small action: an icon over its word. */
export function BarAction({ id, icon, label, onClick }: BarActionProps) {
  return (
    <View {...elementId(id)} className={styles.action} hoverClass={styles.pressed} {...role('button')} onClick={onClick}>
      <Icon icon={icon} />
      {label}
    </View>
  )
}
