import { Text, View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { faqEntries } from '@/content/faq/entries'
import { lawKindWords } from '@/content/law/law-kinds'
import { laws } from '@/content/law/laws'
import { formatLongDate, todayInBeijing } from '@/domain/calendar-date'
import { findCitation } from '@/domain/faq/find-entry'
import { articleInForce, type Law } from '@/domain/law/law'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import { boundBy, inForceWords, placeInAct } from '../../law-words'
import { Unavailable } from '../unavailable'
import styles from './article.module.css'

interface ArticleScreenProps {
  readonly law: string
  readonly article: string
}

/** One article in full, with its standing. Only what an entry rests on can be opened. */
export function ArticleScreen({ law: lawId, article }: ArticleScreenProps) {
  const { clock, navigation } = usePlatform()
  const citation = findCitation(faqEntries, lawId, article)
  const law: Law | undefined = citation && laws[citation.law]
  const found = law && articleInForce(law, article, todayInBeijing(clock.now()))
  if (!found?.ok) return <Unavailable what="article" />
  const { law: act, text: words } = found.value
  const inForce = inForceWords(found.value).join('，')
  const { kind, title, issuer, binds, wording, checkedOn } = act
  return (
    <Screen ground="reading">
      <PageHead title={placeInAct(act, article)}>{title}</PageHead>
      {wording === 'summary' && <Block><Callout kind="note">这是我们归纳的大意，不是原文。原文以发文机关公布的为准。</Callout></Block>}
      <View className={wording === 'summary' ? styles.summary : styles.official}>
        <Text selectable userSelect>{words}</Text>
      </View>
      <Block title="这是什么">
        <View className={text.body}>{`${lawKindWords[kind].label}：${lawKindWords[kind].meaning}`}</View>
        <View className={styles.facts}>
          <View>{boundBy(binds)}</View>
          <View>{`谁制定的：${issuer}`}</View>
          {inForce === '' ? null : <View>{inForce}</View>}
          <View>{`最后核对：${formatLongDate(checkedOn)}`}</View>
        </View>
        <Button id="back" kind="text" onClick={navigation.back}>回到刚才的问题</Button>
      </Block>
    </Screen>
  )
}
