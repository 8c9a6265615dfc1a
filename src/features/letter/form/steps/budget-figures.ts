import type { CalendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import type { FieldIssue } from '@/domain/letter/issue'
import { fen, parseAmount, type Fen } from '@/domain/money'
import { proRataShares } from '@/domain/repayment/pro-rata-share'
import { isBlank } from '@/domain/text'
import { owedAmounts } from '../live-figures'
import { expenseLines, incomeLines, otherDebtField, typedOtherDebts, type BudgetLine } from './budget-lines'

/** What the budget comes to with the answers so far. */
export interface BudgetFigures {
  /** Income less necessary spending a month, in fen; below zero when spending is higher. */
  readonly left: number
  /** Names of lines with something typed that is no amount yet: they are not in `left`. */
  readonly unread: readonly string[]
  /** What each debt can have a month, this letter's first; absent while it is not known how much is owed on this letter's. */
  readonly shares?: readonly DebtShare[]
  /** Names of other debts that are not in `shares`, because what is owed on them is no amount yet. */
  readonly unreadDebts: readonly string[]
}

/** A draft with what is wrong in it. */
interface Answers {
  readonly draft: LetterDraft
  readonly issues: readonly FieldIssue[]
  readonly today: CalendarDate
}

export interface DebtShare {
  readonly name: string
  readonly amount: Fen
}

/** The live figures of the budget; nothing while neither income nor spending has been typed. */
export function budgetFigures({ draft, issues, today }: Answers): BudgetFigures | undefined {
  const typed = [...incomeLines, ...expenseLines].filter(({ field }) => !isBlank(field.read(draft)))
  if (typed.length === 0) return undefined

  const wrong = new Set(issues.filter(({ level }) => level === 'error').map(({ field }) => field))
  const read = (path: string, text: string | undefined) => {
    const amount = parseAmount(text ?? '')
    return amount.ok && !wrong.has(path) ? amount.value : undefined
  }
  const sumOf = (lines: readonly BudgetLine[]) =>
    lines.reduce((sum, { field }) => sum + (read(field.path, field.read(draft)) ?? 0), 0)
  const left = sumOf(incomeLines) - sumOf(expenseLines)
  const debts = typedOtherDebts(draft).map(({ index, debt, name }) => ({
    name, owed: read(otherDebtField(index, 'outstanding').path, debt.outstanding),
  }))
  return {
    left,
    unread: typed.filter(({ field }) => read(field.path, field.read(draft)) === undefined).map(({ name }) => name),
    shares: shareOut(left, owedAmounts(draft, today)?.total, debts),
    unreadDebts: debts.filter(({ owed }) => owed === undefined).map(({ name }) => name),
  }
}

function shareOut(
  left: number, owedHere: Fen | undefined, debts: readonly { readonly name: string; readonly owed: Fen | undefined }[],
): readonly DebtShare[] | undefined {
  if (owedHere === undefined) return undefined
  const all = [{ name: '这一笔', owed: owedHere }, ...debts].flatMap(({ name, owed }) => (owed === undefined ? [] : [{ name, owed }]))
  const amounts = proRataShares(fen(Math.max(left, 0)), all.map(({ owed }) => owed))
  return all.map(({ name }, index) => ({ name, amount: amounts[index] ?? fen(0) }))
}
