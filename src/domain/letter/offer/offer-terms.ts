import type { CalendarDate } from '../../calendar-date'
import type { Fen } from '../../money'
import { paymentsDuringDeferral } from '../compose/plan'
import { findAsk } from '../compose/find-ask'
import type { LetterRequest } from '../request'

/** What an offer says in figures. What it does not say is missing. */
export interface OfferTerms {
  /** In order of date. */
  readonly payments: readonly Payment[]
  /** The sum that the offer names itself. */
  readonly statedTotal?: Fen
  readonly waivedAmount?: Fen
  readonly resumeDate?: CalendarDate
}

export interface Payment {
  readonly dueDate: CalendarDate
  readonly amount: Fen
}

/** What the letter asked for, in the same figures. */
export interface AskedTerms {
  /** In order of date. */
  readonly payments: readonly AskedPayment[]
  /** Absent where the letter left the amount to the lender. */
  readonly waivedAmount?: Fen
  readonly resumeDate?: CalendarDate
}

/** `no`: the number of the installment as it stands in the letter's plan, from 1; the others have none. */
export type AskedPayment = Payment & (
  | { readonly kind: 'downPayment' | 'lumpSum' }
  | { readonly kind: 'installment'; readonly no: number }
)

/** The figures of a letter: down payment and installments, or payments during a deferral, and a lump sum after a waiver. */
export function askedTerms(request: LetterRequest): AskedTerms {
  const [deferral, plan, waiver] = [findAsk(request, 'deferral'), findAsk(request, 'installmentPlan'), findAsk(request, 'penaltyWaiver')]
  const installments = plan ? plan.plan.installments : deferral ? paymentsDuringDeferral(deferral) : []
  const payments: readonly AskedPayment[] = [
    ...(plan?.plan.downPayment ? [{ kind: 'downPayment' as const, dueDate: plan.plan.downPayment.date, amount: plan.plan.downPayment.amount }] : []),
    ...installments.map(({ dueDate, amount }, index) => ({ kind: 'installment' as const, no: index + 1, dueDate, amount })),
    ...(waiver?.settle.kind === 'lumpSum' ? [{ kind: 'lumpSum' as const, dueDate: waiver.settle.payBy, amount: waiver.settle.amount }] : []),
  ]
  return {
    payments: [...payments].sort((one, other) => (one.dueDate < other.dueDate ? -1 : one.dueDate > other.dueDate ? 1 : 0)),
    ...(waiver && waiver.waivedAmount > 0 && { waivedAmount: waiver.waivedAmount }),
    ...(deferral && { resumeDate: deferral.resumeDate }),
  }
}

/** True when the letter named anything that an offer can be compared with. */
export function isComparable({ payments, waivedAmount, resumeDate }: AskedTerms): boolean {
  return payments.length > 0 || waivedAmount !== undefined || resumeDate !== undefined
}
