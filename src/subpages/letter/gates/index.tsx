import { useRouter } from '@tarojs/taro'
import { GatesScreen } from '@/features/letter/gates/gates-screen'
import { UnavailableLetter } from '@/features/letter/unavailable-letter'
import { useVisit } from '@/pages/use-visit'
import { parseDraftId } from '@/routes/routes'

export default function GatesPage() {
  const visit = useVisit()
  const id = parseDraftId(useRouter().params)
  return id === undefined ? <UnavailableLetter reason="unknown" /> : <GatesScreen id={id} visit={visit} />
}
