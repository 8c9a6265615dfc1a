import type { ChannelId } from '@/content/channels/channel-ids'
import type { Channel } from '@/domain/channel'

/** Nobody answers there: what is written under `say` is what to do. */
const placesWithoutPeople: readonly string[] = ['courtOnline', 'fraudAlertMessages', 'consumerProtectionPlatform'] satisfies ChannelId[]

/** What a tap on 复制 puts on the clipboard: whom, and what to say there. */
export function channelAsText({ name, say }: Pick<Channel, 'name' | 'say'>): string {
  return `${name}\n${say}`
}

/** 有人正在威胁、堵门；已经被骗了钱 */
export function usesInALine({ useFor }: Pick<Channel, 'useFor'>): string {
  return useFor.join('；')
}

/** 我收到了……, in quotation marks where somebody listens. */
export function sayInALine({ id, say }: Pick<Channel, 'id' | 'say'>): string {
  return placesWithoutPeople.includes(id) ? say : `“${say}”`
}

/** What opens the words. */
export function sayLabel({ id }: Pick<Channel, 'id'>): string {
  return placesWithoutPeople.includes(id) ? '怎么用' : '怎么说'
}
