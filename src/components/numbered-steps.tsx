import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { NumberCircle } from './number-circle'
import styles from './numbered-steps.module.css'

/** What to do, in order. */
export function NumberedSteps({ steps }: { readonly steps: readonly ReactNode[] }) {
  return (
    <>
      {steps.map((step, index) => (
        <View key={index} className={styles.step}>
          <NumberCircle number={index + 1} />
          <View className={styles.words}>{step}</View>
        </View>
      ))}
    </>
  )
}
