import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { channelIds } from '@/content/channels/channel-ids'
import { channels } from '@/content/channels/channels'
import { formatLongDate } from '@/domain/calendar-date'
import text from '@/styles/text.module.css'
import { ChannelItem } from './channel-item'

/** Who for what, what to say there, and what not to expect of it. */
export function ChannelsScreen() {
  return (
    <Screen ground="reading">
      <PageHead title="该找谁">投诉不会停下法院的期限，也不能逼对方减债。能做的是：让该管的人来管。</PageHead>
      <Block>{channelIds.map(id => <ChannelItem key={id} id={id} />)}</Block>
      <Block>
        <View className={text.hint}>{`号码和分工核对于${formatLongDate(channels.police.checkedOn)}。`}</View>
      </Block>
    </Screen>
  )
}
