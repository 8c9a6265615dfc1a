import { Block } from '@/components/block'
import { controlId, draftField } from '@/domain/letter/draft-field'
import { isBlank } from '@/domain/text'
import { AmountEntry, TextEntry } from '../bound-fields'
import { MoreFields } from '../more-fields'
import type { LetterForm } from '../use-letter-form'
import { moreExpenses, moreIncome, otherEssentialNote, usualExpenses, usualIncome, type BudgetLine } from './budget-lines'

const expenses = draftField('budget', 'expenses')

/** What comes in and what has to go out a month: the usual lines, and the rest when wanted. */
export function IncomeAndSpending({ form }: { readonly form: LetterForm }) {
  const { draft } = form
  const needsNote = !isBlank(expenses.read(draft)?.otherEssential) || !isBlank(otherEssentialNote.read(draft))
  const lines = (shown: readonly BudgetLine[]) =>
    shown.map(({ field, name, hint }) => <AmountEntry key={field.path} form={form} field={field} label={name} hint={hint} />)
  return (
    <>
      <Block id={controlId('budget.income')} title="每月收入">{lines(usualIncome)}</Block>
      <Block id={controlId('budget.expenses')} title="每月必要支出">{lines(usualExpenses)}</Block>
      <MoreFields form={form} paths={[...[...moreIncome, ...moreExpenses].map(({ field }) => field.path), otherEssentialNote.path]}>
        <Block title="其他收入">{lines(moreIncome)}</Block>
        <Block title="其他支出">
          {lines(moreExpenses)}
          {needsNote && <TextEntry form={form} field={otherEssentialNote} label="是什么支出" hint="“其他必要支出”是什么，60 个字以内" />}
        </Block>
      </MoreFields>
    </>
  )
}
