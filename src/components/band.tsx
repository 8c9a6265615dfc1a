import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import styles from './band.module.css'

interface BandProps {
  /** `desk`: what the letter lies on. `note`: a low row for one sentence and one action. */
  readonly ground: 'desk' | 'note'
  readonly children: ReactNode
}

/** A strip from edge to edge of the screen. */
export function Band({ ground, children }: BandProps) {
  return <View className={classNames(styles.band, styles[ground])}>{children}</View>
}
