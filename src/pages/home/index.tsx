import { useShareAppMessage } from '@tarojs/taro'
import { HomeScreen } from '@/features/home/home-screen'
import { chatShareOfTab } from '@/features/share/tab-share'
import { useVisit } from '@/pages/use-visit'

export default function HomePage() {
  useShareAppMessage(() => chatShareOfTab('home'))
  return <HomeScreen visit={useVisit()} />
}
