import { useRouter } from '@tarojs/taro'
import { GroupScreen } from '@/features/faq/group/group-screen'
import { Unavailable } from '@/features/faq/unavailable'
import { parseGroupId } from '@/routes/routes'

export default function FaqGroupPage() {
  const id = parseGroupId(useRouter().params)
  return id === undefined ? <Unavailable what="group" /> : <GroupScreen id={id} />
}
