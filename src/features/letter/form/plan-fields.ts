import type { CalendarDate } from '@/domain/calendar-date'
import type { PlanMode } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { draftField, type DraftField } from '@/domain/letter/draft-field'
import { fen, parseAmount } from '@/domain/money'
import { maxPeriods } from '@/domain/repayment/build-repayment-plan'
import { typedAmount } from './live-figures'
import { equalInstallments, installmentsTotal } from './plan-preview'

const storedPeriods = draftField('installmentPlan', 'periods')
const storedMode = draftField('installmentPlan', 'mode')
const split = draftField('installmentPlan', 'stepSplit')
export const amountsField = draftField('installmentPlan', 'customAmounts')

/** How many periods were chosen; nothing while that is no number a plan can have. */
export function periodsOf(draft: LetterDraft): number | undefined {
  const periods = Number(storedPeriods.read(draft)?.trim() || NaN)
  return Number.isInteger(periods) && periods >= 1 && periods <= maxPeriods ? periods : undefined
}

/** The number of periods. Amounts of one's own follow it: they stay equal while they are, and otherwise the last ones go or are open. */
export function periodsField(today: CalendarDate): DraftField<string> {
  return {
    ...storedPeriods,
    write: (draft, value) => {
      const changed = storedPeriods.write(draft, value)
      return isUntouched(draft, today) ? withEqualAmounts(changed, today) : withOneAmountAPeriod(changed)
    },
  }
}

/** How the payments are divided, equally unless something else is chosen. Amounts of one's own begin with equal ones. */
export function modeField(today: CalendarDate): DraftField<PlanMode> {
  return {
    ...storedMode,
    read: draft => storedMode.read(draft) ?? 'equal',
    write: (draft, value) => {
      const changed = storedMode.write(draft, value)
      return amountsField.read(draft) ? withOneAmountAPeriod(changed) : withEqualAmounts(changed, today)
    },
  }
}

/** One part of the split into smaller first payments and larger later ones. */
export function splitField(key: 'count' | 'amount'): DraftField<string> {
  return {
    path: `${split.path}.${key}`,
    read: draft => split.read(draft)?.[key],
    write: (draft, value) => split.write(draft, { ...split.read(draft), [key]: value }),
  }
}

/** The amount of one's own for a period, counted from 0. */
export function amountField(index: number): DraftField<string> {
  return {
    path: `${amountsField.path}.${index}`,
    read: draft => amountsField.read(draft)?.[index],
    write: (draft, value = '') => {
      const fitted = withOneAmountAPeriod(draft)
      return amountsField.write(fitted, (amountsField.read(fitted) ?? []).map((typed, at) => (at === index ? value : typed)))
    },
  }
}

/** Equal amounts again, in place of one's own. */
export function withEqualAmounts(draft: LetterDraft, today: CalendarDate): LetterDraft {
  if (storedMode.read(draft) !== 'custom') return draft
  const amounts = equalInstallments(draft, today)
  return amounts ? amountsField.write(draft, amounts.map(typedAmount)) : withOneAmountAPeriod(draft)
}

/** The last amount takes what the others leave; nothing where they leave nothing or one of them is no amount. */
export function withRestOnLast(draft: LetterDraft, today: CalendarDate): LetterDraft | undefined {
  const others = (amountsField.read(draft) ?? []).slice(0, -1).map(typed => parseAmount(typed))
  const total = installmentsTotal(draft, today)
  const rest = others.reduce((left, amount) => (amount.ok ? left - amount.value : NaN), total ?? NaN)
  return rest > 0 ? amountsField.write(draft, [...(amountsField.read(draft) ?? []).slice(0, -1), typedAmount(fen(rest))]) : undefined
}

function isUntouched(draft: LetterDraft, today: CalendarDate): boolean {
  const equal = equalInstallments(draft, today)?.map(typedAmount)
  return equal !== undefined && equal.join() === amountsField.read(draft)?.join()
}

function withOneAmountAPeriod(draft: LetterDraft): LetterDraft {
  const periods = periodsOf(draft)
  const typed = amountsField.read(draft) ?? []
  if (storedMode.read(draft) !== 'custom' || periods === undefined || typed.length === periods) return draft
  return amountsField.write(draft, Array.from({ length: periods }, (_, index) => typed[index] ?? ''))
}
