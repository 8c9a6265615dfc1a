import { Block } from '@/components/block'
import { HelpLineList } from '@/components/help-line-list'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { helpLines } from '@/content/channels/help-lines'
import { usePlatform } from '@/platform/context'

const lines = [
  { number: helpLines.police.number, when: '已经付了钱，或者交了手机卡、验证码，觉得被骗了，打这里报警。' },
  { number: helpLines.financialRegulator.number, when: '自己找银行、消费金融公司谈，不收费。它到期不答复，打这里投诉。' },
  { number: helpLines.mentalHealth.number, when: '被骗以后心里难受，有人听你说，不用报名字。' },
]

export function ScamScreen() {
  const { phone } = usePlatform()
  return (
    <Screen ground="list" aboveTabBar>
      <PageHead title={'有人要收费帮你协商？\n先别付。'}>同不同意，由放款机构决定。手机卡、验证码，谁要都别给。</PageHead>
      <Block>
        <HelpLineList lines={lines} onCall={number => void phone.dial(number)} />
      </Block>
    </Screen>
  )
}
