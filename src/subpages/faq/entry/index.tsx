import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { EntryScreen } from '@/features/faq/entry/entry-screen'
import { chatCard, momentsCard } from '@/features/faq/entry/share-entry'
import { Unavailable } from '@/features/faq/unavailable'
import { parseEntryId } from '@/routes/routes'

export default function FaqEntryPage() {
  const id = parseEntryId(useRouter().params)
  useShareAppMessage(() => chatCard(id))
  useShareTimeline(() => momentsCard(id))
  return id === undefined ? <Unavailable what="entry" /> : <EntryScreen id={id} />
}
