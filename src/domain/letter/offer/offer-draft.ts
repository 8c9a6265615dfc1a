import { maxFen, type Fen } from '../../money'
import type { CalendarDate } from '../../calendar-date'
import { failure, success, type Result } from '../../result'
import { isBlank } from '../../text'
import type { FieldIssue } from '../issue'
import { FieldReader } from '../parse/field-reader'
import type { AskedOfferItemId, OfferAnswer } from './offer-items'
import type { OfferTerms } from './offer-terms'

/** The lender's offer while it is being checked, as it is stored: typed texts as they were typed. */
export interface OfferDraft {
  /** When the offer came. */
  receivedOn?: string
  answers?: Partial<Record<AskedOfferItemId, OfferAnswer>>
  /** What the offer wants paid, one row for each date. */
  payments?: { dueDate?: string; amount?: string }[]
  /** The sum that the offer itself names. */
  statedTotal?: string
  waivedAmount?: string
  resumeDate?: string
}

/** A down payment, twelve installments and some room; more rows are a mistake (letters-spec 6.2). */
const mostPayments = 60

/** The offer's figures, and when it came. */
export interface ParsedOffer {
  readonly receivedOn: CalendarDate
  readonly terms: OfferTerms
}

/**
 * Reads the figures of an offer. Issues name the fields of `OfferDraft` after `offer.`: E121 for amounts, E122 for `receivedOn` (not after
 * `today`), E124 for other dates, E111 `tooMany` for payments. Rows with nothing in them do not count; payments come in order of date.
 */
export function parseOffer(draft: OfferDraft, today: CalendarDate): Result<ParsedOffer, readonly FieldIssue[]> {
  const reader = new FieldReader('')
  const receivedOn = reader.pastDate('offer.receivedOn', draft.receivedOn, 'E122', { today, required: true })
  const payments = readPayments(reader, draft.payments)
  const statedTotal = reader.amount('offer.statedTotal', draft.statedTotal, 'E121', { positive: true })
  const waivedAmount = reader.amount('offer.waivedAmount', draft.waivedAmount, 'E121')
  const resumeDate = reader.date('offer.resumeDate', draft.resumeDate, 'E124')
  if (!receivedOn || reader.issues.length > 0) return failure(reader.issues)
  return success({ receivedOn, terms: { payments, statedTotal, waivedAmount, resumeDate } })
}

function readPayments(reader: FieldReader, drafts: OfferDraft['payments'] = []): OfferTerms['payments'] {
  const rows = drafts.map((draft, index) => ({ ...draft, field: `offer.payments.${index}` }))
  const filledIn = rows.filter(({ dueDate, amount }) => !isBlank(dueDate) || !isBlank(amount))
  const count = filledIn.length
  if (count > mostPayments) reader.report('offer.payments', 'E111', { reason: 'tooMany', limit: mostPayments, count })
  const payments = filledIn.flatMap((row) => {
    const dueDate = reader.date(`${row.field}.dueDate`, row.dueDate, 'E124', { required: true })
    const amount = reader.amount(`${row.field}.amount`, row.amount, 'E121', { required: true, positive: true })
    return dueDate && amount ? [{ dueDate, amount }] : []
  })
  const sum = payments.reduce((total: number, { amount }) => total + amount, 0)
  if (sum > maxFen) reader.report('offer.payments', 'E121', { reason: 'tooLarge', limit: maxFen as Fen })
  return payments.sort((one, other) => (one.dueDate < other.dueDate ? -1 : one.dueDate > other.dueDate ? 1 : 0))
}
