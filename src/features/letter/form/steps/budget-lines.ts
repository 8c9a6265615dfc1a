import type { ExpenseId, IncomeId } from '@/domain/letter/choices'
import type { BudgetDraft, LetterDraft } from '@/domain/letter/draft'
import { draftField, type DraftField } from '@/domain/letter/draft-field'
import { isDebtTo } from '@/domain/letter/parse/budget'
import { isBlank } from '@/domain/text'

export type OtherDebtDraft = NonNullable<BudgetDraft['otherDebts']>[number]

/** One amount a month, with the name under which it is asked for. */
export interface BudgetLine {
  readonly field: DraftField<string>
  readonly name: string
  readonly hint?: string
}

function keyOf<Id extends string>(amounts: DraftField<Partial<Record<Id, string>>>, id: Id): DraftField<string> {
  return {
    path: `${amounts.path}.${id}`,
    read: draft => amounts.read(draft)?.[id],
    write: (draft, value) => amounts.write(draft, { ...amounts.read(draft), [id]: value }),
  }
}

const income = (id: IncomeId, name: string, hint?: string): BudgetLine => ({ field: keyOf(draftField('budget', 'income'), id), name, hint })
const expense = (id: ExpenseId, name: string, hint?: string): BudgetLine => ({ field: keyOf(draftField('budget', 'expenses'), id), name, hint })

/** What nearly everyone has; the rest waits until it is asked for. */
export const usualIncome = [income('salary', '工资', '到手的钱，几个月不一样就取平均'), income('otherIncome', '其他稳定收入', '兼职、摆摊、房租等')]
export const usualExpenses = [
  expense('housing', '房租或房贷'),
  expense('food', '伙食日用'),
  expense('utilities', '水电燃气通信'),
  expense('transport', '交通'),
]
export const moreIncome = [income('benefit', '失业金、低保、补助'), income('familySupport', '家里固定给的钱')]
export const moreExpenses = [
  expense('medical', '医疗'),
  expense('dependents', '赡养抚养', '给老人、孩子的钱'),
  expense('education', '教育'),
  expense('insurance', '社保医保', '自己交的部分'),
  expense('otherEssential', '其他必要支出'),
]
export const incomeLines = [...usualIncome, ...moreIncome]
export const expenseLines = [...usualExpenses, ...moreExpenses]

export const otherEssentialNote = draftField('budget', 'otherEssentialNote')
export const otherDebts = draftField('budget', 'otherDebts')

/** One field of another debt; the debt has to be in the list. */
export function otherDebtField<Key extends keyof OtherDebtDraft & string>(
  index: number, key: Key,
): DraftField<NonNullable<OtherDebtDraft[Key]>> {
  return {
    path: `${otherDebts.path}.${index}.${key}`,
    read: draft => otherDebts.read(draft)?.[index]?.[key] as NonNullable<OtherDebtDraft[Key]> | undefined,
    write: (draft, value) =>
      otherDebts.write(draft, (otherDebts.read(draft) ?? []).map((debt, at) => (at === index ? { ...debt, [key]: value } : debt))),
  }
}

export interface TypedDebt {
  /** Its place in the list. */
  readonly index: number
  readonly debt: OtherDebtDraft
  readonly name: string
}

/** The debts of the list in which something has been typed; the rest does not count. */
export function typedOtherDebts(draft: LetterDraft): readonly TypedDebt[] {
  return (otherDebts.read(draft) ?? [])
    .map((debt, index) => ({ index, debt, name: debt.name?.trim() || `第 ${index + 1} 笔` }))
    .filter(({ debt }) => ![debt.name, debt.outstanding, debt.minMonthly].every(isBlank))
}

/** Those among which the surplus is shared beside the loan of this letter. */
export function countedOtherDebts(draft: LetterDraft): readonly TypedDebt[] {
  return typedOtherDebts(draft).filter(({ debt }) => !isDebtTo(draft.creditor, debt))
}
