import { useRouter } from '@tarojs/taro'
import { LetterFormScreen } from '@/features/letter/form/letter-form-screen'
import { UnavailableLetter } from '@/features/letter/unavailable-letter'
import { useVisit } from '@/pages/use-visit'
import { parseFormRoute } from '@/routes/routes'

export default function LetterFormPage() {
  const visit = useVisit()
  const route = parseFormRoute(useRouter().params)
  if (!route) return <UnavailableLetter reason="unknown" />
  return <LetterFormScreen id={route.draft} visit={visit} startAt={route.step} field={route.field} />
}
