import { useRouter } from '@tarojs/taro'
import { OfferScreen } from '@/features/letter/offer/offer-screen'
import { UnavailableLetter } from '@/features/letter/unavailable-letter'
import { useVisit } from '@/pages/use-visit'
import { parseDraftId } from '@/routes/routes'

export default function LetterOfferPage() {
  const visit = useVisit()
  const id = parseDraftId(useRouter().params)
  return id === undefined ? <UnavailableLetter reason="unknown" /> : <OfferScreen id={id} visit={visit} />
}
