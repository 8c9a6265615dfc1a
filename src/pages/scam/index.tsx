import { useShareAppMessage } from '@tarojs/taro'
import { ScamScreen } from '@/features/scam/scam-screen'
import { chatShareOfTab } from '@/features/share/tab-share'

export default function ScamPage() {
  useShareAppMessage(() => chatShareOfTab('scam'))
  return <ScamScreen />
}
