import type { CalendarDate } from '../../calendar-date'
import type { Fen } from '../../money'
import type { AskedPayment, AskedTerms, OfferTerms, Payment } from './offer-terms'

/** One place where the offer is not what the letter asked for, or not what it says itself. Amounts in fen. */
export type OfferDifference =
  | { readonly kind: 'date'; readonly payment: AskedPayment; readonly offered: CalendarDate }
  | { readonly kind: 'amount'; readonly payment: AskedPayment; readonly offered: Fen }
  /** Asked for, and not in the offer. */
  | { readonly kind: 'missing'; readonly payment: AskedPayment }
  /** In the offer, after all that was asked for. */
  | { readonly kind: 'extra'; readonly payment: Payment }
  /** The payments add up to something else. */
  | { readonly kind: 'total'; readonly asked: Fen; readonly offered: Fen }
  /** The payments of the offer do not add up to the sum it names. */
  | { readonly kind: 'statedTotal'; readonly stated: Fen; readonly sum: Fen }
  | { readonly kind: 'waivedAmount'; readonly asked: Fen; readonly offered: Fen }
  | { readonly kind: 'resumeDate'; readonly asked: CalendarDate; readonly offered: CalendarDate }

/**
 * Every place where the offer differs from the letter, payments first and in order: the first payment asked is held against the first
 * offered, and so on. An offer that names no waived amount or no date of resumption says nothing about it, which is no difference; an offer
 * without any payment, where the letter has some, lacks them all.
 */
export function compareOffer(asked: AskedTerms, offer: OfferTerms): readonly OfferDifference[] {
  const [askedSum, offeredSum] = [sumOf(asked.payments), sumOf(offer.payments)]
  return [
    ...asked.payments.flatMap((payment, index) => comparePayment(payment, offer.payments[index])),
    ...offer.payments.slice(asked.payments.length).map((payment) => ({ kind: 'extra' as const, payment })),
    ...(askedSum === offeredSum ? [] : [{ kind: 'total' as const, asked: askedSum, offered: offeredSum }]),
    ...compareStatedTotal(offer, offeredSum),
    ...compareWaiver(asked, offer),
    ...compareResumption(asked, offer),
  ]
}

function comparePayment(payment: AskedPayment, offered: Payment | undefined): readonly OfferDifference[] {
  if (!offered) return [{ kind: 'missing', payment }]
  return [
    ...(offered.dueDate === payment.dueDate ? [] : [{ kind: 'date' as const, payment, offered: offered.dueDate }]),
    ...(offered.amount === payment.amount ? [] : [{ kind: 'amount' as const, payment, offered: offered.amount }]),
  ]
}

/** A sum beside no payment at all has nothing to be held against. */
function compareStatedTotal({ statedTotal, payments }: OfferTerms, sum: Fen): readonly OfferDifference[] {
  if (statedTotal === undefined || payments.length === 0 || statedTotal === sum) return []
  return [{ kind: 'statedTotal', stated: statedTotal, sum }]
}

function compareWaiver({ waivedAmount: asked }: AskedTerms, { waivedAmount: offered }: OfferTerms): readonly OfferDifference[] {
  return asked === undefined || offered === undefined || asked === offered ? [] : [{ kind: 'waivedAmount', asked, offered }]
}

function compareResumption({ resumeDate: asked }: AskedTerms, { resumeDate: offered }: OfferTerms): readonly OfferDifference[] {
  return asked === undefined || offered === undefined || asked === offered ? [] : [{ kind: 'resumeDate', asked, offered }]
}

/** Only for comparing and printing: many large payments during a deferral may add up to more than an amount can be. */
function sumOf(payments: readonly Payment[]): Fen {
  return payments.reduce<number>((sum, { amount }) => sum + amount, 0) as Fen
}
