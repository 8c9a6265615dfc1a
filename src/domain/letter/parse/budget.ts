import { fen, type Fen } from '../../money'
import { proRataShares } from '../../repayment/pro-rata-share'
import { cleanLine, isBlank } from '../../text'
import { expenseIds, incomeIds } from '../choices'
import type { BudgetDraft, CreditorDraft } from '../draft'
import type { LetterBudget } from '../request'
import type { FieldReader } from './field-reader'

type OtherDebtDraft = NonNullable<BudgetDraft['otherDebts']>[number]

/** 1,000,000 yuan, the most one line of a budget can hold (letters-spec 6.1). */
const maxBudgetAmount = fen(100_000_000)

/** What the budget of a letter is held against. */
interface BudgetContext {
  /** What is owed on the loan of this letter: without it there is no share. */
  readonly outstandingTotal: Fen | undefined
  readonly creditor: CreditorDraft | undefined
}

/** Reads the budget; `undefined` when neither income nor expenses are filled in. */
export function parseBudget(
  reader: FieldReader, draft: BudgetDraft = {}, { outstandingTotal, creditor }: BudgetContext,
): LetterBudget | undefined {
  const otherDebts = readOtherDebts(reader, draft.otherDebts, creditor)
  reader.ownLine('budget.otherSource', draft.otherSource, 'E111', { max: 60 })
  const isFilledIn = [...Object.values(draft.income ?? {}), ...Object.values(draft.expenses ?? {})].some((typed) => !isBlank(typed))
  if (!isFilledIn) return undefined

  const income = sumOf(incomeIds.map((id) => reader.amount(`budget.income.${id}`, draft.income?.[id], 'E301', { max: maxBudgetAmount })))
  const amounts = expenseIds.map((id) => reader.amount(`budget.expenses.${id}`, draft.expenses?.[id], 'E301', { max: maxBudgetAmount }))
  const noteRequired = Boolean(amounts[expenseIds.indexOf('otherEssential')])
  reader.ownLine('budget.otherEssentialNote', draft.otherEssentialNote, 'E111', { max: 60, required: noteRequired })
  if (reader.hasErrorIn('budget')) return undefined

  const surplus = income - sumOf(amounts)
  if (income === 0) reader.report('budget.income', 'W301')
  if (surplus < 0) reader.report('budget.expenses', 'W302', { deficit: -surplus })
  const share = outstandingTotal && proRataShares(fen(Math.max(surplus, 0)), [outstandingTotal, ...otherDebts])[0]
  return { surplus, share, hasOtherDebts: otherDebts.length > 0, attach: draft.attach ?? false }
}

/**
 * Compares one monthly payment with the share of the surplus that this loan can have (letters-spec 6.1). Down payments and lump sums are
 * one-off and not compared; without a share there is nothing to compare with. Another source named in the draft makes a warning of the
 * error. `reason` tells apart what can be done about an error.
 */
export function checkAffordability(
  reader: FieldReader, field: string, payment: Fen, share: Fen | undefined, draft: BudgetDraft = {}, reason?: string,
): void {
  if (share === undefined) return
  const params = { payment, share }
  if (payment > share && isBlank(draft.otherSource)) reader.report(field, 'E310', { ...params, ...(reason !== undefined && { reason }) })
  else if (payment > share) reader.report(field, 'W310', params)
  else if (payment * 10 > share * 8) reader.report(field, 'W311', params)
}

/**
 * Whether a debt in the list bears the full name or the brand of this creditor. All letters share one list (letters-spec 3), in which the
 * loan of each letter stands for the others: in its own letter it is not counted a second time.
 */
export function isDebtTo({ fullName = '', brandName = '' }: CreditorDraft = {}, { name = '' }: OtherDebtDraft): boolean {
  const wanted = cleanLine(name).trim()
  return wanted !== '' && [fullName, brandName].some((each) => cleanLine(each).trim() === wanted)
}

/** What is owed on each other debt; rows with nothing in them do not count, and neither does the loan of this letter. */
function readOtherDebts(
  reader: FieldReader, drafts: readonly OtherDebtDraft[] = [], creditor: CreditorDraft | undefined,
): readonly Fen[] {
  return drafts.flatMap((draft, index) => {
    if (isBlank(draft.name) && isBlank(draft.outstanding) && isBlank(draft.minMonthly)) return []
    if (isDebtTo(creditor, draft)) return []
    const field = `budget.otherDebts.${index}`
    reader.ownLine(`${field}.name`, draft.name, 'E111', { max: 30, required: true })
    reader.amount(`${field}.minMonthly`, draft.minMonthly, 'E301', { max: maxBudgetAmount })
    const outstanding = reader.amount(`${field}.outstanding`, draft.outstanding, 'E301', { required: true, max: maxBudgetAmount })
    return outstanding === undefined ? [] : [outstanding]
  })
}

function sumOf(amounts: readonly (Fen | undefined)[]): number {
  return amounts.reduce<number>((sum, amount = 0 as Fen) => sum + amount, 0)
}
