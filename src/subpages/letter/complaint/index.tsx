import { useRouter } from '@tarojs/taro'
import { ComplaintScreen } from '@/features/letter/complaint/complaint-screen'
import { UnavailableLetter } from '@/features/letter/unavailable-letter'
import { useVisit } from '@/pages/use-visit'
import { parseDraftId } from '@/routes/routes'

export default function LetterComplaintPage() {
  const visit = useVisit()
  const id = parseDraftId(useRouter().params)
  return id === undefined ? <UnavailableLetter reason="unknown" /> : <ComplaintScreen id={id} visit={visit} />
}
