import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { HowScreen } from '@/features/scam/how/how-screen'
import { chatShareOfPage, momentsShareOfPage } from '@/features/share/card-shares'

export default function ScamHowPage() {
  useShareAppMessage(() => chatShareOfPage('how'))
  useShareTimeline(() => momentsShareOfPage('how'))
  return <HowScreen />
}
