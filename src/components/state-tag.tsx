import { View } from '@tarojs/components'
import { classNames } from './class-names'
import styles from './state-tag.module.css'

export type LetterState = 'draft' | 'sent' | 'waiting' | 'answered'

const stateWords = { draft: '草稿', sent: '已发出', waiting: '待回复', answered: '已答复' }

/** Where a letter stands. The card around it always says the next step. */
export function StateTag({ state }: { readonly state: LetterState }) {
  return <View className={classNames(styles.tag, styles[state])}>{stateWords[state]}</View>
}
