import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import styles from './numbered-steps.module.css'

/** What to do, in order. */
export function NumberedSteps({ steps }: { readonly steps: readonly ReactNode[] }) {
  return (
    <>
      {steps.map((step, index) => (
        <View key={index} className={styles.step}>
          <View className={styles.number}>{index + 1}</View>
          <View className={styles.words}>{step}</View>
        </View>
      ))}
    </>
  )
}
