import { useShareAppMessage } from '@tarojs/taro'
import { FaqScreen } from '@/features/faq/faq-screen'
import { chatShareOfTab } from '@/features/share/tab-share'
import { useVisit } from '@/pages/use-visit'

export default function FaqPage() {
  useShareAppMessage(() => chatShareOfTab('faq'))
  return <FaqScreen visit={useVisit()} />
}
