import { BudgetScreen } from '@/features/letter/budget/budget-screen'
import { useVisit } from '@/pages/use-visit'

export default function LetterBudgetPage() {
  return <BudgetScreen visit={useVisit()} />
}
