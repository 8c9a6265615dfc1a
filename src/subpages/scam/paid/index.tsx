import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { PaidScreen } from '@/features/scam/paid/paid-screen'
import { chatShareOfPage, momentsShareOfPage } from '@/features/share/card-shares'

export default function ScamPaidPage() {
  useShareAppMessage(() => chatShareOfPage('paid'))
  useShareTimeline(() => momentsShareOfPage('paid'))
  return <PaidScreen />
}
