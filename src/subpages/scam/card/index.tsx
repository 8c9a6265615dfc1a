import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { CardScreen } from '@/features/share/card-screen'
import { chatShareOfCard, momentsShareOfCard } from '@/features/share/card-shares'
import { parseCardId } from '@/routes/routes'

export default function ScamCardPage() {
  const id = parseCardId(useRouter().params)
  useShareAppMessage(() => chatShareOfCard(id))
  useShareTimeline(() => momentsShareOfCard(id))
  return <CardScreen id={id} />
}
