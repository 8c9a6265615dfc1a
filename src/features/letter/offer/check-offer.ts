import type { CalendarDate } from '@/domain/calendar-date'
import type { LetterCase } from '@/domain/letter/case/letter-case'
import { findAsk } from '@/domain/letter/compose/find-ask'
import type { LetterDraft } from '@/domain/letter/draft'
import type { FieldIssue } from '@/domain/letter/issue'
import { compareOffer, type OfferDifference } from '@/domain/letter/offer/compare-offer'
import { judgeOffer, offerItemsFor, type OfferJudgement } from '@/domain/letter/offer/judge-offer'
import { parseOffer, type ParsedOffer } from '@/domain/letter/offer/offer-draft'
import type { OfferItem } from '@/domain/letter/offer/offer-items'
import { askedTerms, isComparable, type AskedTerms, type OfferTerms } from '@/domain/letter/offer/offer-terms'
import { kindsOf } from '@/domain/letter/parse/asks'
import type { LetterRequest } from '@/domain/letter/request'
import type { Fen } from '@/domain/money'
import { letterAsSent } from '../after-sending/letter-as-sent'

/** Everything that the page says about an offer. */
export interface OfferCheck {
  /** Absent while the letter has gaps: then there is nothing to compare with. */
  readonly request?: LetterRequest | undefined
  readonly asked: AskedTerms
  readonly items: readonly OfferItem[]
  readonly issues: readonly FieldIssue[]
  /** The offer's figures and what differs, once they are filled in and can be read. */
  readonly compared?: (ParsedOffer & { readonly differences: readonly OfferDifference[] }) | undefined
  readonly judgement: OfferJudgement
}

export function checkOffer(letter: LetterDraft, letterCase: LetterCase, today: CalendarDate): OfferCheck {
  const { offer = {} } = letterCase
  const request = letterAsSent(letter, letterCase, today)
  const asked = request ? askedTerms(request) : { payments: [] }
  const asksForWaiver = request ? findAsk(request, 'penaltyWaiver') !== undefined : kindsOf(letter).includes('penaltyWaiver')
  const items = offerItemsFor(asked, asksForWaiver)
  const parsed = isComparable(asked) ? parseOffer(offer, today) : undefined
  const compared = parsed?.ok && hasFigures(asked, parsed.value.terms)
    ? { ...parsed.value, differences: compareOffer(asked, parsed.value.terms) }
    : undefined
  const judgement = judgeOffer(items, { answers: offer.answers ?? {}, ...(compared && { differences: compared.differences }) })
  return { request, asked, items, issues: parsed && !parsed.ok ? parsed.error : [], compared, judgement }
}

/** The largest monthly payment of the offer, where it is above what the budget of the letter leaves; what is paid once is not compared. */
export function paymentAboveShare({ request, asked, compared }: OfferCheck): { readonly payment: Fen; readonly share: Fen } | undefined {
  const share = request?.budget?.share
  const monthly = compared?.terms.payments.filter((_, index) => (asked.payments[index]?.kind ?? 'installment') === 'installment') ?? []
  const payment = monthly.map(({ amount }) => amount).sort((one, other) => other - one)[0]
  return share !== undefined && payment !== undefined && payment > share ? { payment, share } : undefined
}

/** Silence about what the letter asked for is no comparison. */
function hasFigures(asked: AskedTerms, { payments, waivedAmount, resumeDate }: OfferTerms): boolean {
  return payments.length > 0 || (asked.payments.length === 0 && (waivedAmount !== undefined || resumeDate !== undefined))
}
