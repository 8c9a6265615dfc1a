import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Tick } from '@/components/tick'
import type { Debtor } from '@/domain/letter/request'
import text from '@/styles/text.module.css'

interface WholeDataSwitchProps {
  readonly debtor: Debtor
  readonly isWhole: boolean
  readonly onChange: (isWhole: boolean) => void
}

/** One switch for everything that leaves the phone: text, file and picture (letters-spec 7). */
export function WholeDataSwitch({ debtor, isWhole, onChange }: WholeDataSwitchProps) {
  const data = debtor.idLast4 === undefined ? '电话' : '电话和身份证后四位'
  return (
    <Block title={`${data}写不写全`}>
      <Tick id="toggle-data" isOn={isWhole} onChange={onChange}>{`写完整的${data}`}</Tick>
      <View id="data-words" className={text.hint}>
        {isWhole ? '只发给放款机构，别发给别人。' : `现在${data}打了码。寄给机构前需要完整的。`}
      </View>
    </Block>
  )
}
