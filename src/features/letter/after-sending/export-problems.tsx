import { Text } from '@tarojs/components'
import { Block } from '@/components/block'

/** A text that the clipboard did not take. */
export function SelectableText({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <Block id="letter-text" title="复制没有成功，长按下面的字自己选">
      <Text selectable userSelect>{words}</Text>
    </Block>
  )
}
