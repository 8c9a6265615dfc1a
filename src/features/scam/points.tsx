import { View } from '@tarojs/components'
import { NumberCircle } from '@/components/number-circle'
import styles from './points.module.css'

export interface Point {
  readonly title: string
  readonly text: string
  /** Who says so. */
  readonly source?: string
}

/** Short headed paragraphs with hairlines between them; with `numbered`, in an order. */
export function Points({ points, numbered = false }: { readonly points: readonly Point[]; readonly numbered?: boolean }) {
  return (
    <>
      {points.map(({ title, text, source }, index) => (
        <View key={title} className={styles.point}>
          {numbered && <NumberCircle number={index + 1} />}
          <View className={styles.words}>
            <View className={styles.title}>{title}</View>
            <View className={styles.text}>{text}</View>
            {source && <View className={styles.source}>{source}</View>}
          </View>
        </View>
      ))}
    </>
  )
}
