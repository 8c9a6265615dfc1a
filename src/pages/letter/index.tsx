import { useShareAppMessage } from '@tarojs/taro'
import { LetterListScreen } from '@/features/letter/list/letter-list-screen'
import { chatShareOfTab } from '@/features/share/tab-share'
import { useVisit } from '@/pages/use-visit'

export default function LetterPage() {
  useShareAppMessage(() => chatShareOfTab('letter'))
  return <LetterListScreen visit={useVisit()} />
}
