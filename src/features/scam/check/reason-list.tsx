import { View } from '@tarojs/components'
import { NumberCircle } from '@/components/number-circle'
import styles from './check.module.css'

interface ReasonListProps {
  readonly reasons: readonly { readonly phrase: string; readonly reason: string }[]
}

/** A reason for each mark, in the order of the numbers. */
export function ReasonList({ reasons }: ReasonListProps) {
  return (
    <>
      {reasons.map(({ phrase, reason }, index) => (
        <View key={index} id={`reason-${index + 1}`} className={styles.reason}>
          <NumberCircle number={index + 1} kind="warning" />
          <View className={styles.words}>
            <View className={styles.phraseTitle}>{phrase}</View>
            <View className={styles.why}>{reason}</View>
          </View>
        </View>
      ))}
    </>
  )
}
