import type { CalendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import type { FieldIssue } from '@/domain/letter/issue'
import { fen, parseAmount, type Fen } from '@/domain/money'
import { proRataShares } from '@/domain/repayment/pro-rata-share'
import { isBlank } from '@/domain/text'
import { owedAmounts } from '../live-figures'
import { countedOtherDebts, expenseLines, incomeLines, otherDebtField, type BudgetLine } from './budget-lines'

/** What the budget comes to with the answers so far. */
export interface BudgetFigures {
  /** Income less necessary spending a month, in fen; below zero when spending is higher. */
  readonly left: number
  /** Names of lines with something typed that is no amount yet: they are not in `left`. */
  readonly unread: readonly string[]
  /** What each debt can have a month, a letter's own first; absent while it is not known how much is owed on that one. */
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

interface Debt {
  readonly name: string
  readonly owed: Fen
}

export interface DebtShare {
  readonly name: string
  readonly amount: Fen
}

/** The live figures of the budget of a letter; nothing while neither income nor spending has been typed. */
export function budgetFigures(answers: Answers): BudgetFigures | undefined {
  const owed = owedAmounts(answers.draft, answers.today)?.total
  return figuresWith(answers, owed && [{ name: '这一笔', owed }])
}

/** As `budgetFigures` without a letter: what is left is shared among the debts of the list alone. */
export function figuresOfAllDebts(answers: Omit<Answers, 'today'>): BudgetFigures | undefined {
  return figuresWith(answers, [])
}

/** `first`: the debts before those of the list; nothing while it is not known what is owed there. */
function figuresWith({ draft, issues }: Omit<Answers, 'today'>, first: readonly Debt[] | undefined): BudgetFigures | undefined {
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
  const debts = countedOtherDebts(draft).map(({ index, debt, name }) => ({
    name, owed: read(otherDebtField(index, 'outstanding').path, debt.outstanding),
  }))
  return {
    left,
    unread: typed.filter(({ field }) => read(field.path, field.read(draft)) === undefined).map(({ name }) => name),
    ...(first && { shares: shareOut(left, [...first, ...debts.filter(isRead)]) }),
    unreadDebts: debts.filter(debt => !isRead(debt)).map(({ name }) => name),
  }
}

function isRead(debt: { readonly name: string; readonly owed: Fen | undefined }): debt is Debt {
  return debt.owed !== undefined
}

/** Where nothing is owed there is nothing to share among. */
function shareOut(left: number, debts: readonly Debt[]): readonly DebtShare[] {
  if (debts.every(({ owed }) => owed === 0)) return []
  const amounts = proRataShares(fen(Math.max(left, 0)), debts.map(({ owed }) => owed))
  return debts.map(({ name }, index) => ({ name, amount: amounts[index] ?? fen(0) }))
}
