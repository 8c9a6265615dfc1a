import { Block } from '@/components/block'
import { HelpLineList } from '@/components/help-line-list'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { helpLines } from '@/content/channels/help-lines'
import { usePlatform } from '@/platform/context'

const lines = [
  { number: helpLines.police.number, when: '有人威胁、硬闯、堵门、跟踪，现在就打。' },
  { number: helpLines.financialRegulator.number, when: '银行、消费金融公司催收不当：先找它的客服，到期不答复，打这里投诉。' },
  { number: helpLines.mentalHealth.number, when: '睡不着、撑不住的时候，有人听你说，不用报名字。' },
]

export function FaqScreen() {
  const { phone } = usePlatform()
  return (
    <Screen ground="list" aboveTabBar>
      <PageHead title="遇到事，先打对电话">点一下就能拨。</PageHead>
      <Block>
        <HelpLineList lines={lines} onCall={number => void phone.dial(number)} />
      </Block>
    </Screen>
  )
}
