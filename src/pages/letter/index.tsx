import { LetterListScreen } from '@/features/letter/list/letter-list-screen'
import { useVisit } from '@/pages/use-visit'

export default function LetterPage() {
  return <LetterListScreen visit={useVisit()} />
}
