import { useRouter } from '@tarojs/taro'
import { CaseScreen } from '@/features/letter/case/case-screen'
import { UnavailableLetter } from '@/features/letter/unavailable-letter'
import { useVisit } from '@/pages/use-visit'
import { parseDraftId } from '@/routes/routes'

export default function LetterCasePage() {
  const visit = useVisit()
  const id = parseDraftId(useRouter().params)
  return id === undefined ? <UnavailableLetter reason="unknown" /> : <CaseScreen id={id} visit={visit} />
}
