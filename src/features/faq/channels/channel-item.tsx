import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import formIcons from '@/components/icons/form-icons.module.css'
import icons from '@/components/icons/icons.module.css'
import type { ChannelId } from '@/content/channels/channel-ids'
import { channels } from '@/content/channels/channels'
import { usePlatform } from '@/platform/context'
import { useCopy } from '../use-copy'
import styles from './channel-item.module.css'
import { channelAsText, sayInALine, sayLabel, usesInALine } from './channel-words'

/** Whom for what, with a tap to call; under another tap what to say there and what not to expect. */
export function ChannelItem({ id }: { readonly id: ChannelId }) {
  const { appInfo, phone } = usePlatform()
  const [isOpen, setOpen] = useState(false)
  const channel = channels[id]
  const { name, number } = channel
  // The single page of Moments calls nobody; the number is in the name.
  const toDial = appInfo.isSinglePage() ? undefined : number
  return (
    <View className={styles.item}>
      <View className={styles.name}>{name}</View>
      <View className={styles.uses}>{usesInALine(channel)}</View>
      <View className={styles.actions}>
        {toDial !== undefined && (
          <Button id={`call-${id}`} kind="text" icon={icons.phone} onClick={() => void phone.dial(toDial)}>{`拨打 ${toDial}`}</Button>
        )}
        {!isOpen && (
          <Button id={`words-${id}`} kind="text" iconEnd={formIcons.chevronDown} onClick={() => setOpen(true)}>{sayLabel(channel)}</Button>
        )}
      </View>
      {isOpen && <ChannelDetails id={id} />}
    </View>
  )
}

function ChannelDetails({ id }: { readonly id: ChannelId }) {
  const { appInfo } = usePlatform()
  const copy = useCopy()
  const channel = channels[id]
  const { name, operator, notFor, hours } = channel
  return (
    <>
      <View className={styles.say}><Text selectable userSelect>{sayInALine(channel)}</Text></View>
      {!appInfo.isSinglePage() && (
        <Button id={`copy-${id}`} kind="text" ariaLabel={`复制${name}和要说的话`} onClick={() => void copy(channelAsText(channel))}>复制</Button>
      )}
      <View className={styles.facts}>
        <View>{`它管不了：${notFor.join('；')}。`}</View>
        <View>{`谁办的：${operator}。`}</View>
        {hours && <View>{`时间：${hours}。`}</View>}
      </View>
    </>
  )
}
