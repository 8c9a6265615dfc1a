import type { CalendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import { kindsOf } from '@/domain/letter/parse/asks'
import { parseDebt } from '@/domain/letter/parse/debt'
import { parseDeferral } from '@/domain/letter/parse/deferral'
import { FieldReader } from '@/domain/letter/parse/field-reader'
import { parsePenaltyWaiver } from '@/domain/letter/parse/penalty-waiver'
import { fen, formatAmount, maxFen, parseAmount, subtractFen, tidyAmountText, type Fen } from '@/domain/money'

/*
 * Figures that follow what is being typed. They are read by the same parsers as the letter, section by section, so that one step can show
 * its figure while another is still open; what those parsers find wrong is said beside the fields and not needed here.
 */

const parts = [
  { key: 'outstandingPrincipal', name: '本金' },
  { key: 'outstandingInterest', name: '利息' },
  { key: 'outstandingFees', name: '逾期费用' },
] as const

/** The total of what has been typed so far, and in words what it leaves out. */
export function liveTotal({ debt = {} }: LetterDraft): { readonly label: string; readonly amount: string } {
  const read = parts.map(({ key, name }) => ({ name, amount: parseAmount(debt[key] ?? '') }))
  const missing = read.filter(({ amount }) => !amount.ok).map(({ name }) => name)
  const sum = read.reduce((total, { amount }) => (amount.ok ? total + amount.value : total), 0)
  const label = missing.length === 0 ? '合计' : `合计，${missing.join('、')}还没算进来`
  return { label, amount: formatSum(sum) }
}

/** A sum of typed amounts, which may lie above the largest amount there is. */
export function formatSum(sum: number): string {
  return sum <= maxFen ? formatAmount(fen(sum)) : '太大了'
}

/** An amount as a person would type it. */
export function typedAmount(amount: Fen): string {
  return tidyAmountText(formatAmount(amount))
}

/** What is owed; nothing while one of the three amounts is missing or wrong. */
export function owedAmounts(draft: LetterDraft, today: CalendarDate) {
  return parseDebt(reader(), draft.debt, { kinds: kindsOf(draft), today }).owed
}

/** Principal, interest and fees together; nothing while one of them is missing. */
export function outstandingTotal({ debt = {} }: LetterDraft): Fen | undefined {
  const amounts = parts.map(({ key }) => parseAmount(debt[key] ?? ''))
  const sum = amounts.reduce((total, amount) => (amount.ok ? total + amount.value : NaN), 0)
  return sum > 0 && sum <= maxFen ? fen(sum) : undefined
}

/** What the waiver takes off: 0 where only the lender can tell, nothing while it is not complete or there are no fees to waive. */
export function waivedAmount(draft: LetterDraft, today: CalendarDate): Fen | undefined {
  const owed = owedAmounts(draft, today)
  if (!owed || owed.fees === 0) return undefined
  // Why it is asked and how the rest is paid makes no difference, so nothing of that has to be right.
  return parsePenaltyWaiver(reader(), { ...draft.penaltyWaiver, reason: undefined }, { hasPlan: true, owed, today })?.waivedAmount
}

/** What a plan repays: all that is owed less the waiver asked for. Nothing while one of them is open. */
export function planBase(draft: LetterDraft, today: CalendarDate): Fen | undefined {
  const owed = owedAmounts(draft, today)
  const waived = kindsOf(draft).includes('penaltyWaiver') ? waivedAmount(draft, today) : fen(0)
  return owed && waived !== undefined ? subtractFen(owed.total, waived) : undefined
}

/** What is left to pay at once after a waiver that can be computed. */
export function suggestedLumpSum(draft: LetterDraft, today: CalendarDate): { readonly amount: Fen; readonly because: string } | undefined {
  const owed = owedAmounts(draft, today)
  const waived = waivedAmount(draft, today)
  if (!owed || !waived) return undefined
  const because = `合计 ${formatAmount(owed.total)} 元，减去请求减免的 ${formatAmount(waived)} 元`
  return { amount: subtractFen(owed.total, waived), because }
}

/** The day on which payments go on after the deferral; nothing while its months or its first day are missing. */
export function resumeDate(draft: LetterDraft, today: CalendarDate): CalendarDate | undefined {
  return parseDeferral(reader(), draft.deferral, { hasPlan: true, today })?.resumeDate
}

/** The words that a person may use are checked where they are typed. */
function reader(): FieldReader {
  return new FieldReader('')
}
