import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { nationalFigures, reportedCases } from '@/content/scam/cases'
import { aftermath, howItWorks } from '@/content/scam/how-it-works'
import { lawPoints } from '@/content/scam/law-points'
import { legitimateHelp, legitimateNote } from '@/content/scam/legitimate-help'
import { sixFacts } from '@/content/scam/six-facts'
import { formatLongDate } from '@/domain/calendar-date'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import { LawLines } from '../law-lines'
import { OwnWayBar } from '../own-way-bar'
import { Points } from '../points'
import { CostBlock } from './cost-block'

const national = { title: '全国打击的情况', ...nationalFigures }

/** How paid negotiation works, what it costs, what becomes of the customer, and what is legitimate. */
export function HowScreen() {
  const { appInfo } = usePlatform()
  return (
    <Screen ground="reading" bottom={!appInfo.isSinglePage() && <OwnWayBar />}>
      <PageHead title="付费代协商，是这样一步步来的">自己找放款机构谈，不收费。同不同意，由放款机构决定。</PageHead>
      <Block title="一步一步"><Points points={howItWorks} numbered /></Block>
      <CostBlock />
      <Block title="最后会怎样"><Points points={aftermath} /></Block>
      <Block title="公开的案例"><Points points={[...reportedCases, national]} /></Block>
      <Block title="哪些帮助是正规的">
        <Points points={legitimateHelp} />
        <View className={text.small}>{legitimateNote}</View>
      </Block>
      <Block title="法律怎么说"><LawLines points={lawPoints} /></Block>
      <Block><View className={text.hint}>{`最后核对：${formatLongDate(sixFacts.checkedOn)}。`}</View></Block>
    </Screen>
  )
}
