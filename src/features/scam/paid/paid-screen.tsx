import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { HelpLineList } from '@/components/help-line-list'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { channels } from '@/content/channels/channels'
import { contractLawPoints } from '@/content/scam/law-points'
import { cancellationNotice, forgedPapersAdvice, paidCalls, paidSteps, secondScam, thingsToNote } from '@/content/scam/paid-already'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import { LawLines } from '../law-lines'
import { OwnWayBar } from '../own-way-bar'
import { Points } from '../points'
import styles from './paid.module.css'

const lines = paidCalls.flatMap(({ channel, when }) => {
  const { number } = channels[channel]
  return number === undefined ? [] : [{ number, when }]
})

/** What to do today for somebody who has already paid an agent. */
export function PaidScreen() {
  const { appInfo, clipboard, dialogs, phone } = usePlatform()

  async function copyNotice() {
    const copied = await clipboard.write(cancellationNotice)
    dialogs.toast(copied.ok ? '已复制' : '没有复制成，请长按选中')
  }

  return (
    <Screen ground="reading" bottom={!appInfo.isSinglePage() && <OwnWayBar />}>
      <PageHead title="先停下，按这个顺序办">很多人是急着解决问题才信的，不用怪自己。现在收回来自己办，还能少损失。</PageHead>
      <Block title="今天就做"><Points points={paidSteps} numbered /></Block>
      <Block><Callout kind="careful">{forgedPapersAdvice}</Callout></Block>
      <Block title={secondScam.title}><View className={text.body}>{secondScam.text}</View></Block>
      <Block title="记下这些">
        {thingsToNote.map(thing => <View key={thing} className={styles.note}>{thing}</View>)}
      </Block>
      <Block title="解除委托的通知">
        <View className={text.small}>括号里换成你自己的，只写事实。用能留下记录的方式发给收钱的公司。</View>
        <View className={styles.notice}>
          {cancellationNotice.split('\n').map(line => <View key={line}>{line}</View>)}
        </View>
        <Button id="copy-notice" kind="soft" onClick={() => void copyNotice()}>复制这段话</Button>
      </Block>
      <Block title="打给谁">
        <View className={styles.list}><HelpLineList lines={lines} onCall={number => void phone.dial(number)} /></View>
      </Block>
      <Block title="依据"><LawLines points={contractLawPoints} /></Block>
    </Screen>
  )
}
