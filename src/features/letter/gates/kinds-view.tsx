import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { Tick } from '@/components/tick'
import { askKinds, type AskKind } from '@/domain/letter/choices'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'

/** What each kind means, and when it fits. */
const words: Record<AskKind, { readonly name: string; readonly meaning: string }> = {
  deferral: {
    name: '延期还款',
    meaning: '晚几个月再还，一般是 1 到 3 个月。适合眼下还不上、过一阵会好转的情况。',
  },
  installmentPlan: {
    name: '分期还款',
    meaning: '分成几期，每月还一些，最多 12 期。适合一次还不清、每月还能拿出一些的情况。',
  },
  penaltyWaiver: {
    name: '减免逾期费用',
    meaning: '请对方少收或不收罚息、违约金这些逾期以后多出来的钱。适合愿意还本金和利息、只是多出来的太重的情况。',
  },
}

interface KindsViewProps {
  /** What has been chosen before. */
  readonly kinds: readonly AskKind[]
  readonly notice: ReactNode
  readonly onChoose: (kinds: AskKind[]) => void
}

/** The first question of a letter: what it asks for. Each kind fits with each. */
export function KindsView({ kinds, notice, onChoose }: KindsViewProps) {
  const { dialogs } = usePlatform()
  const [chosen, setChosen] = useState(() => [...kinds])
  const isEmpty = chosen.length === 0
  const toggle = (kind: AskKind) => setChosen(askKinds.filter(each => chosen.includes(each) !== (each === kind)))
  const bottom = (
    <BottomBar>
      <Button
        id="kinds-chosen"
        {...(isEmpty && { missing: '先选一项' })}
        onClick={() => (isEmpty ? dialogs.scrollTo('kinds') : onChoose(chosen))}
      >
        下一步
      </Button>
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      {notice}
      <PageHead id="kinds" title="想请求什么？">可以选一项，也可以一起选，写在一封信里。同不同意由对方决定。</PageHead>
      {askKinds.map(kind => (
        <Tick key={kind} id={`kind-${kind}`} isOn={chosen.includes(kind)} onChange={() => toggle(kind)}>
          {words[kind].name}
          <View className={text.small}>{words[kind].meaning}</View>
        </Tick>
      ))}
      <Block><View className={text.hint}>拿不准就先选最想要的一项，以后可以回来改。</View></Block>
    </Screen>
  )
}
