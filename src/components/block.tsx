import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { elementId } from './element-id'
import { heading } from './spoken'
import styles from './block.module.css'

interface BlockProps {
  readonly id?: string
  readonly title?: string
  /** At the end of the title's line: 单位：元. */
  readonly note?: string
  readonly children: ReactNode
}

/** A section of a screen, with its distance to what stands above. */
export function Block({ id, title, note, children }: BlockProps) {
  return (
    <View {...elementId(id)} className={styles.block}>
      {title && (
        <View className={styles.head} {...heading(2)}>
          {title}
          {note && <Text className={styles.note}>{note}</Text>}
        </View>
      )}
      {children}
    </View>
  )
}
