import { Text, View } from '@tarojs/components'
import { Block } from '@/components/block'
import { role } from '@/components/spoken'
import styles from './after-sending.module.css'

/** Why a file did not leave, and another way. */
export function ExportNotice({ words }: { readonly words: string | undefined }) {
  return words === undefined ? null : <View id="export-notice" className={styles.notice} {...role('alert')}>{words}</View>
}

/** A text that the clipboard did not take. */
export function SelectableText({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <Block id="letter-text" title="复制没有成功，长按下面的字自己选">
      <Text selectable userSelect>{words}</Text>
    </Block>
  )
}
