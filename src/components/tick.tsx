import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import icons from './icons/form-icons.module.css'
import { role } from './spoken'
import styles from './tick.module.css'

interface TickProps {
  readonly id: string
  readonly isOn: boolean
  /** Has to be ticked before going on. */
  readonly isMissing?: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ReactNode
}

/** A sentence to agree to; the whole row is the target. */
export function Tick({ id, isOn, isMissing = false, onChange, children }: TickProps) {
  return (
    <View
      id={id}
      className={classNames(styles.tick, isOn ? styles.on : isMissing && styles.bad)}
      {...role('checkbox')}
      ariaChecked={isOn}
      onClick={() => onChange(!isOn)}
    >
      <View className={styles.box}>{isOn && <Icon icon={icons.check} size={18} />}</View>
      <View className={styles.words}>{children}</View>
    </View>
  )
}
