import { View } from '@tarojs/components'
import styles from './settling-line.module.css'

/** The mark, from edge to edge: under the question at home and where nothing is yet. */
export function SettlingLine() {
  return <View className={styles.line} />
}
