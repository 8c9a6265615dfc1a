import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { SettlingLine } from './settling-line'
import { heading } from './spoken'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What this place is for, a paragraph each. */
  readonly paragraphs: readonly string[]
  /** A text button to look around first; the first step itself stands in the bottom bar. */
  readonly children?: ReactNode
}

export function EmptyState({ title, paragraphs, children }: EmptyStateProps) {
  return (
    <View className={styles.empty}>
      <SettlingLine />
      <View className={styles.title} {...heading(1)}>{title}</View>
      {paragraphs.map((paragraph) => <View key={paragraph} className={styles.words}>{paragraph}</View>)}
      {children}
    </View>
  )
}
