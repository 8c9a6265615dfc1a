import { useRouter } from '@tarojs/taro'
import { LetterPreviewScreen } from '@/features/letter/preview/letter-preview-screen'
import { UnavailableLetter } from '@/features/letter/unavailable-letter'
import { useVisit } from '@/pages/use-visit'
import { parseDraftId } from '@/routes/routes'

export default function LetterPreviewPage() {
  const visit = useVisit()
  const id = parseDraftId(useRouter().params)
  return id === undefined ? <UnavailableLetter reason="unknown" /> : <LetterPreviewScreen id={id} visit={visit} />
}
