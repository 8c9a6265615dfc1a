import type { CSSProperties } from 'react'
import { Text, View } from '@tarojs/components'
import { useAppearance } from './appearance'
import { role } from './spoken'
import styles from './step-bar.module.css'

interface StepBarProps {
  /** From 1. */
  readonly step: number
  readonly total: number
  /** Whom the letter is for; left out where there is little room. */
  readonly creditor?: string
  readonly onShowSteps: () => void
}

/** How far one has come: the words say it, the line only shows it. */
export function StepBar({ step, total, creditor, onShowSteps }: StepBarProps) {
  const { isNarrow } = useAppearance()
  const progress = `第 ${step} 步，共 ${total} 步`
  return (
    <>
      <View className={styles.words}>
        <Text>{creditor && !isNarrow ? `${creditor} · ${progress}` : progress}</Text>
        <View id="all-steps" className={styles.all} {...role('button')} onClick={onShowSteps}>全部步骤</View>
      </View>
      <View className={styles.line} style={{ '--at': step, '--of': total } as CSSProperties} />
    </>
  )
}
