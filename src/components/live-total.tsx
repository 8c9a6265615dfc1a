import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { elementId } from './element-id'
import styles from './live-total.module.css'

interface LiveTotalProps {
  readonly id?: string
  /** Says what the figure leaves out: 合计，利息还没算进来. */
  readonly label: string
  /** Formatted, without the unit. */
  readonly amount: string
  readonly unit?: string
  /** `bar`: above the bottom bar. `card`: in the content, under what it follows from. */
  readonly place?: 'bar' | 'card'
}

/** A figure that follows what is being typed. */
export function LiveTotal({ id, label, amount, unit = '元', place = 'bar' }: LiveTotalProps) {
  return (
    <View {...elementId(id)} className={classNames(styles.total, styles[place])}>
      <Text>{label}</Text>
      <Text className={styles.sum}>
        {`${amount} `}
        <Text className={styles.unit}>{unit}</Text>
      </Text>
    </View>
  )
}
