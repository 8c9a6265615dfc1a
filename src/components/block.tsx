import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { heading } from './spoken'
import styles from './block.module.css'

interface BlockProps {
  /** Makes it a place that a screen can scroll to. */
  readonly id?: string
  readonly title?: string
  /** At the end of the title's line: 单位：元. */
  readonly note?: string
  readonly children: ReactNode
}

/** A section of a screen, with its distance to what stands above. Without an id it adds no level to the tree, whose depth costs bytes. */
export function Block({ id, title, note, children }: BlockProps) {
  const content = (
    <>
      {title ? (
        <View className={styles.head} {...heading(2)}>
          {title}
          {note && <Text className={styles.note}>{note}</Text>}
        </View>
      ) : (
        <View className={styles.gap} />
      )}
      {children}
    </>
  )
  return id === undefined ? content : <View id={id}>{content}</View>
}
