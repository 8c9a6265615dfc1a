import { assertNever } from '../../assert-never'
import { daysBetween, type CalendarDate } from '../../calendar-date'
import { addFen, fen, type Fen } from '../../money'
import { isBlank } from '../../text'
import type { PenaltyWaiverDraft } from '../draft'
import type { NonEmptyArray, PenaltyWaiverAsk, WaiverItem } from '../request'
import type { ParsedDebt } from './debt'
import type { FieldReader } from './field-reader'
import { readWish } from './waiver-wish'

/** A single payment is promised for the near future, in days (letters-spec 3.4). */
const usualPayByDays = 60

interface WaiverContext {
  /** With an installment plan the rest is repaid by the plan, and nobody asks how. */
  readonly hasPlan: boolean
  /** Absent while the amounts owed have errors. */
  readonly owed: ParsedDebt['owed']
  readonly today: CalendarDate
}

/** The ask to waive late fees and penalty interest (letters-spec 3.4 and 1). */
export function parsePenaltyWaiver(
  reader: FieldReader, draft: PenaltyWaiverDraft = {}, context: WaiverContext,
): PenaltyWaiverAsk | undefined {
  const { owed, hasPlan, today } = context
  const fees = owed?.fees
  const items = readItems(reader, draft.items)
  const itemsTotal = items && sumOfItems(items)
  if (fees && itemsTotal && itemsTotal > fees) {
    reader.report('penaltyWaiver.items', 'E222', { reason: 'exceedsFees', amount: itemsTotal, fees })
  }
  const scope = readScope(reader, draft, fees, items)
  const isFaulty = reader.hasErrorIn('penaltyWaiver')
  // Fees of zero are an error of their own (E221): nothing can be taken off them.
  const waivedAmount = fees && items && scope && !isFaulty ? computeWaivedAmount(scope, items, fees) : undefined
  const settle = hasPlan ? ({ kind: 'byPlan' } as const) : readSettle(reader, draft, today)
  if (settle?.kind === 'lumpSum' && waivedAmount && owed) reportMismatch(reader, settle.amount, waivedAmount, owed.total)
  const reason = readWish(reader, 'penaltyWaiver.reason', draft.reason, { max: 100 })

  if (!items || !scope || waivedAmount === undefined || !settle || reader.hasErrorIn('penaltyWaiver')) return undefined
  return { kind: 'penaltyWaiver', items, scope, waivedAmount, settle, reason }
}

function readItems(reader: FieldReader, drafts: PenaltyWaiverDraft['items'] = []): NonEmptyArray<WaiverItem> | undefined {
  const [first, ...others] = drafts.flatMap((draft, index): WaiverItem[] => {
    const field = `penaltyWaiver.items.${index}`
    const name = draft.kind === 'otherFee' ? readWish(reader, `${field}.name`, draft.name, { max: 20, required: true }, 'E225') : undefined
    const amount = reader.amount(`${field}.amount`, draft.amount, 'E222', { positive: true })
    return draft.kind ? [{ kind: draft.kind, name, amount }] : []
  })
  if (!first) return reader.report('penaltyWaiver.items', 'E225', { reason: 'missing' })
  const labels = [first, ...others].map(({ kind, name }) => name ?? kind)
  if (new Set(labels).size < labels.length) return reader.report('penaltyWaiver.items', 'E225', { reason: 'duplicate' })
  return [first, ...others]
}

/** The sum of the amounts that were given, in fen; it can lie above what an amount may be. */
function sumOfItems(items: readonly WaiverItem[]): number {
  return items.reduce((sum, { amount = 0 }) => sum + amount, 0)
}

function readScope(
  reader: FieldReader, draft: PenaltyWaiverDraft, fees: Fen | undefined, items: readonly WaiverItem[] | undefined,
): PenaltyWaiverAsk['scope'] | undefined {
  const kind = reader.choice('penaltyWaiver.scope', draft.scope)
  if (kind !== 'partial') return kind && { kind }
  const field = 'penaltyWaiver.partialAmount'
  const description = readWish(reader, 'penaltyWaiver.partialDesc', draft.partialDesc, { max: 60 })
  if (isBlank(draft.partialAmount) && !isBlank(draft.partialDesc)) return description ? { kind, description } : undefined
  const amount = reader.amount(field, draft.partialAmount, 'E223', { required: true, positive: true })
  if (!amount) return undefined
  if (fees !== undefined && amount > fees) return reader.report(field, 'E222', { reason: 'exceedsFees', amount, fees })
  const itemsTotal = items?.every((item) => item.amount !== undefined) ? sumOfItems(items) : undefined
  if (itemsTotal !== undefined && amount > itemsTotal) return reader.report(field, 'E222', { reason: 'exceedsItems', amount, items: itemsTotal })
  return { kind, amount }
}

/** What the waiver takes off the sum; 0 where only the lender can tell (letters-spec 1). */
function computeWaivedAmount(scope: PenaltyWaiverAsk['scope'], items: readonly WaiverItem[], fees: Fen): Fen {
  switch (scope.kind) {
    case 'full': {
      const amounts = items.flatMap(({ amount }) => (amount === undefined ? [] : [amount]))
      return amounts.length === items.length ? addFen(...amounts) : fees
    }
    case 'partial':
      return 'amount' in scope ? scope.amount : fen(0)
    case 'lenderDecides':
      return fen(0)
    default:
      return assertNever(scope)
  }
}

function readSettle(reader: FieldReader, draft: PenaltyWaiverDraft, today: CalendarDate): PenaltyWaiverAsk['settle'] | undefined {
  const kind = reader.choice('penaltyWaiver.settle', draft.settle)
  if (kind !== 'lumpSum') return kind && { kind }
  const payBy = reader.comingDate('penaltyWaiver.payBy', draft.payBy, 'E224', { today, required: true })
  const days = payBy ? daysBetween(today, payBy) : 0
  if (days > usualPayByDays) reader.report('penaltyWaiver.payBy', 'W224', { days })
  const amount = reader.amount('penaltyWaiver.amount', draft.amount, 'E224', { required: true, positive: true })
  return payBy && amount && { kind, payBy, amount }
}

/** The single payment and the waiver should make up the sum. */
function reportMismatch(reader: FieldReader, amount: Fen, waived: Fen, total: Fen): void {
  if (amount + waived !== total) reader.report('penaltyWaiver.amount', 'W227', { amount, waived, total, expected: total - waived })
}
