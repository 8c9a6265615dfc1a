import { SavedScreen } from '@/features/faq/saved/saved-screen'
import { useVisit } from '@/pages/use-visit'

export default function FaqSavedPage() {
  return <SavedScreen visit={useVisit()} />
}
