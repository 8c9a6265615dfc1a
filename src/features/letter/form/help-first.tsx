import { BottomBar } from '@/components/bottom-bar'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { NumberedSteps } from '@/components/numbered-steps'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import icons from '@/components/icons/icons.module.css'
import { helpLines } from '@/content/channels/help-lines'
import { usePlatform } from '@/platform/context'

const steps = [
  `打 ${helpLines.mentalHealth.number}，有人听你说，不用报名字。`,
  '告诉一个你信得过的人，请他陪着你。',
  `有人正在威胁你，打 ${helpLines.police.number}。`,
]

/** Before anything else, for someone who wrote that they cannot go on. What they wrote stays. */
export function HelpFirst({ onBack }: { readonly onBack: () => void }) {
  const { phone } = usePlatform()
  const { number } = helpLines.mentalHealth
  const bottom = (
    <BottomBar>
      <Button id="call-help" icon={icons.phone} onClick={() => void phone.dial(number)}>{`拨打 ${number}`}</Button>
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead id="help-first" title="先顾自己，信可以明天写">欠的钱能慢慢谈，你写的都还在。</PageHead>
      <Block title="现在就做">
        <NumberedSteps steps={steps} />
      </Block>
      <Block>
        <Button id="back-to-letter" kind="text" onClick={onBack}>回去改这句话</Button>
      </Block>
    </Screen>
  )
}
