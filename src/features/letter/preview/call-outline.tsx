import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { NumberedSteps } from '@/components/numbered-steps'
import type { LetterDocument } from '@/domain/letter/document'
import { wordsOf } from '@/renderers/letter/plain-text'
import text from '@/styles/text.module.css'

/** What to say, line by line, to be read with the phone at the ear: no paper, large steps. */
export function CallOutline({ document: { blocks } }: { readonly document: LetterDocument }) {
  return (
    <>
      <Block title="照着念">
        <View className={text.small}>号码从合同、官方应用或官网上找。对方打来的，先挂掉再打过去。</View>
      </Block>
      {blocks.map((block, index) => {
        const before = blocks[index - 1]
        return block.type === 'list' && (
          <Block key={index} title={before?.type === 'heading' ? before.text : undefined}>
            <NumberedSteps steps={block.items.map(item => wordsOf(item))} />
          </Block>
        )
      })}
    </>
  )
}
