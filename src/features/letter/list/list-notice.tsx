import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { role } from '@/components/spoken'
import text from '@/styles/text.module.css'
import styles from './letter-list.module.css'

interface ListNoticeProps {
  readonly words: string
  readonly onUndo?: (() => void) | undefined
}

/** What has just happened to a letter. It stays until the next action, so that nobody has to be quick. */
export function ListNotice({ words, onUndo }: ListNoticeProps) {
  return (
    <View id="list-notice" className={styles.notice} {...role('alert')}>
      <View className={text.grow}>{words}</View>
      {onUndo && <Button id="undo" kind="text" onClick={onUndo}>撤销</Button>}
    </View>
  )
}
