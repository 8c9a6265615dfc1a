import type { ClauseFacts } from '@/domain/letter/default-clauses'
import type { LetterDraft } from '@/domain/letter/draft'
import { kindsOf } from '@/domain/letter/parse/asks'
import { areAmountsOptional } from '@/domain/letter/parse/debt'
import { parseAmount } from '@/domain/money'

/** What decides about the clauses, from a draft that may still have gaps and errors. For a complete draft it is what the letter goes by. */
export function clauseFacts(draft: LetterDraft): ClauseFacts {
  const kinds = kindsOf(draft)
  const { amountUnknown, amountSource } = draft.debt ?? {}
  return {
    kinds,
    amountSource: amountUnknown && areAmountsOptional(kinds) ? undefined : amountSource,
    role: draft.creditor?.role,
    bestTime: draft.debtor?.bestTime,
    namesPayment: kinds.includes('installmentPlan') || paysDuringDeferral(draft) || paysAtOnce(draft),
  }
}

function paysDuringDeferral(draft: LetterDraft): boolean {
  const amount = parseAmount(draft.deferral?.duringPay ?? '')
  return kindsOf(draft).includes('deferral') && amount.ok && amount.value > 0
}

function paysAtOnce(draft: LetterDraft): boolean {
  return kindsOf(draft).includes('penaltyWaiver') && draft.penaltyWaiver?.settle === 'lumpSum'
}
