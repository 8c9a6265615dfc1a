import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { elementId } from './element-id'
import { role } from './spoken'
import styles from './card.module.css'

interface CardProps {
  readonly id?: string
  /** Makes the whole card one target. */
  readonly onClick?: () => void
  readonly children: ReactNode
}

/** A white card on the list ground. Cards that follow each other keep their distance. */
export function Card({ id, onClick, children }: CardProps) {
  return onClick ? (
    <View {...elementId(id)} className={styles.card} hoverClass={styles.pressed} {...role('button')} onClick={onClick}>{children}</View>
  ) : (
    <View {...elementId(id)} className={styles.card}>{children}</View>
  )
}
