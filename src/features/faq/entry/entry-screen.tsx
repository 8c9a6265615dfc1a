import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Callout } from '@/components/callout'
import { DontList } from '@/components/dont-list'
import { NumberedSteps } from '@/components/numbered-steps'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { VerdictChip } from '@/components/verdict-chip'
import { faqEntries } from '@/content/faq/entries'
import type { Entry } from '@/content/faq/entry'
import { formatLongDate, todayInBeijing } from '@/domain/calendar-date'
import { findEntry } from '@/domain/faq/find-entry'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import { ChannelItem } from '../channels/channel-item'
import { Unavailable } from '../unavailable'
import { BasisBlock } from './basis-block'
import { EntryBar } from './entry-bar'
import styles from './entry.module.css'
import { RelatedBlock } from './related-block'

/** One question: the answer first, then what to do, what not to do, what it rests on, whom to turn to. */
export function EntryScreen({ id }: { readonly id: string }) {
  const entry = findEntry(faqEntries, id)
  // Another entry on the same page would begin with its own favourite and its own open lines.
  return entry ? <EntryPage key={id} entry={entry} /> : <Unavailable what="entry" />
}

function EntryPage({ entry }: { readonly entry: Entry }) {
  const { appInfo, clock } = usePlatform()
  const { id, verdict, question, answer, doNow, doNot, doesNotMean = [], citations, channels, checkedOn, recheckBy } = entry
  const isSinglePage = appInfo.isSinglePage()
  return (
    <Screen ground="reading" bottom={!isSinglePage && <EntryBar id={id} />}>
      <PageHead verdict={<VerdictChip verdict={verdict} />} title={question} />
      {answer.map((paragraph, index) => (
        <View key={index} className={index === 0 ? styles.point : styles.paragraph}>{paragraph}</View>
      ))}
      <Block title="现在就做"><NumberedSteps steps={doNow} /></Block>
      {doNot.length > 0 && <Block title="不要做"><DontList items={doNot} /></Block>}
      <BasisBlock citations={citations} />
      {doesNotMean.length > 0 && <Block><Callout kind="note">{`这不等于：${doesNotMean.join('；')}。`}</Callout></Block>}
      {channels.length > 0 && <Block title="找谁">{channels.map(channel => <ChannelItem key={channel} id={channel} />)}</Block>}
      <RelatedBlock entry={entry} leads={!isSinglePage} />
      <Block>
        <View className={text.hint}>
          {`最后核对：${formatLongDate(checkedOn)}。`}
          {todayInBeijing(clock.now()) > recheckBy && '已经过了该再核对的日子，照着做之前，打 12348 问一问。'}
        </View>
      </Block>
    </Screen>
  )
}
