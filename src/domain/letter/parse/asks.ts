import type { CalendarDate } from '../../calendar-date'
import { fen, subtractFen, type Fen } from '../../money'
import { largestPayment, maxPeriods } from '../../repayment/build-repayment-plan'
import { askKinds, type AskKind } from '../choices'
import type { LetterDraft } from '../draft'
import type { Ask, NonEmptyArray } from '../request'
import { checkAffordability } from './budget'
import type { ParsedDebt } from './debt'
import { parseDeferral } from './deferral'
import type { FieldReader } from './field-reader'
import { parseInstallmentPlan } from './installment-plan'
import { parsePenaltyWaiver } from './penalty-waiver'

interface AsksContext {
  readonly kinds: readonly AskKind[]
  readonly owed: ParsedDebt['owed']
  /** What this loan can have a month; absent when that is unknown. */
  readonly share: Fen | undefined
  readonly today: CalendarDate
}

/** The kinds of a draft, each once and in the fixed order. */
export function kindsOf(draft: LetterDraft): readonly AskKind[] {
  return askKinds.filter((kind) => draft.kinds?.includes(kind))
}

/**
 * What the letter asks for, and how the parts depend on each other (letters-spec 1): the plan repays what is owed less the waiver asked
 * for, and starts when payments resume.
 */
export function parseAsks(reader: FieldReader, draft: LetterDraft, context: AsksContext): NonEmptyArray<Ask> | undefined {
  const { kinds, owed, share, today } = context
  const hasPlan = kinds.includes('installmentPlan')
  const deferral = kinds.includes('deferral') ? parseDeferral(reader, draft.deferral, { hasPlan, today }) : undefined
  const waiver = kinds.includes('penaltyWaiver')
    ? parsePenaltyWaiver(reader, draft.penaltyWaiver, { hasPlan, owed, today })
    : undefined
  const isWaiverKnown = waiver !== undefined || !kinds.includes('penaltyWaiver')
  const baseAmount = owed && isWaiverKnown ? subtractFen(owed.total, waiver?.waivedAmount ?? fen(0)) : undefined
  const plan = hasPlan
    ? parseInstallmentPlan(reader, draft.installmentPlan, { baseAmount, resumeDate: deferral?.resumeDate, today })
    : undefined

  if (deferral?.duringPay) checkAffordability(reader, 'deferral.duringPay', deferral.duringPay, share, draft.budget)
  if (plan) {
    const reason = plan.plan.installments.length < maxPeriods ? 'fewPeriods' : 'mostPeriods'
    checkAffordability(reader, 'installmentPlan.periods', largestPayment(plan.plan), share, draft.budget, reason)
  }
  const [first, ...others] = [deferral, plan, waiver].filter((ask): ask is NonNullable<typeof ask> => ask !== undefined)
  return first && others.length + 1 === kinds.length ? [first, ...others] : undefined
}
