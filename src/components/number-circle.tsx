import { View } from '@tarojs/components'
import { classNames } from './class-names'
import styles from './number-circle.module.css'

/** The number of one in a row: of what to do or to know, or of what to beware of. */
export function NumberCircle({ number, kind = 'advice' }: { readonly number: number; readonly kind?: 'advice' | 'warning' }) {
  return <View className={classNames(styles.circle, styles[kind])}>{number}</View>
}
