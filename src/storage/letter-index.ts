import { array, integer, maxValue, minValue, number, object, optional, picklist, pipe, string, transform } from 'valibot'
import { askKinds, type AskKind } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { letterStepIds } from '@/domain/letter/letter-journey'
import type { LetterProgress } from '@/domain/letter/letter-progress'
import { fen, maxFen, parseAmount, type Fen } from '@/domain/money'
import { defineCollection } from './envelope'

/** The few facts that the list of letters shows. */
export interface LetterSummary {
  readonly id: string
  /** As typed: the full name, else the brand, else ''. */
  readonly creditorName: string
  readonly kinds: readonly AskKind[]
  /** Principal, interest and fees together; absent while they do not add up to an amount. */
  readonly total?: Fen
  /** How far it has come; absent while the questions before the form are open, and after the index was made again. */
  readonly progress?: LetterProgress
  /** When it was saved last: UTC, ISO 8601 to the second. */
  readonly updatedAt: string
}

/** The index under `letters/index`. Everything in it can be made again from the letters. */
export const letterIndexCollection = defineCollection<{ readonly letters: readonly LetterSummary[] }>('letter-index', object({
  letters: array(object({
    id: string(),
    creditorName: string(),
    kinds: array(picklist(askKinds)),
    total: optional(pipe(number(), integer(), minValue(0), maxValue(maxFen), transform(fen))),
    progress: optional(object({ step: optional(picklist(letterStepIds)), position: number(), total: number(), missing: number() })),
    updatedAt: string(),
  })),
}))

/** The facts of one letter. `updatedAt`: when it was saved, UTC, ISO 8601 to the second. */
export function summariseLetter(id: string, draft: LetterDraft, updatedAt: string, progress?: LetterProgress): LetterSummary {
  const { fullName = '', brandName = '' } = draft.creditor ?? {}
  const total = outstandingTotal(draft)
  return {
    id,
    creditorName: fullName.trim() || brandName.trim(),
    kinds: draft.kinds ?? [],
    ...(total !== undefined && { total }),
    ...(progress && { progress }),
    updatedAt,
  }
}

function outstandingTotal({ debt = {} }: LetterDraft): Fen | undefined {
  if (debt.amountUnknown) return undefined
  const amounts = [debt.outstandingPrincipal, debt.outstandingInterest, debt.outstandingFees].map((typed) => parseAmount(typed ?? ''))
  const sum = amounts.reduce((partial, amount) => (amount.ok ? partial + amount.value : NaN), 0)
  return sum <= maxFen ? fen(sum) : undefined
}
