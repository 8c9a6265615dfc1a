import { daysBetween, type CalendarDate } from '../../calendar-date'
import { addFen, maxFen, type Fen } from '../../money'
import { isBlank, toHalfWidth } from '../../text'
import type { AmountSource, AskKind, ProductType } from '../choices'
import type { DebtDraft } from '../draft'
import type { Debt, Outstanding } from '../request'
import type { FieldReader } from './field-reader'

/** What the platform shows may differ by one yuan before anyone is told (letters-spec 3.1). */
const toleratedDifference = 100
const statementFreshDays = 30

/** A loan as far as it could be read. */
export interface ParsedDebt extends Omit<Debt, 'productType'> {
  readonly productType?: ProductType
  /** What is owed, known as soon as the three amounts are right. */
  readonly owed?: Owed
}

type Owed = Pick<Outstanding, 'principal' | 'interest' | 'fees' | 'total'>

interface DebtContext {
  readonly kinds: readonly AskKind[]
  readonly today: CalendarDate
}

/** Which loan it is and how much is owed (letters-spec 3.1). Parts with errors are missing, so that the others can still be judged. */
export function parseDebt(reader: FieldReader, draft: DebtDraft = {}, context: DebtContext): ParsedDebt {
  const { kinds, today } = context
  const productType = reader.choice('debt.productType', draft.productType)
  const productName = reader.ownLine('debt.productName', draft.productName, 'E111', { max: 30 })
  const contractNo = readContractNo(reader, draft.contractNo)
  const accountLast4 = reader.formed('debt.accountLast4', draft.accountLast4, 'E120', /^\d{4}$/)
  const borrowedOn = reader.pastDate('debt.borrowedOn', draft.borrowedOn, 'E124', { today })
  const principalBorrowed = reader.amount('debt.principalBorrowed', draft.principalBorrowed, 'E121', { positive: true })
  const onTimePeriods = reader.count('debt.onTimePeriods', draft.onTimePeriods, 'E125', { min: 0, max: 360 })
  const overdueSince = readOverdueSince(reader, draft, borrowedOn, today)
  const loan = { productType, productName, contractNo, accountLast4, borrowedOn, principalBorrowed, overdueSince, onTimePeriods }
  if (draft.amountUnknown && areAmountsOptional(kinds)) return loan

  const owed = readOwed(reader, draft, kinds)
  return { ...loan, owed, outstanding: readOutstanding(reader, draft, owed, today) }
}

/** Only a letter that asks for nothing but a deferral can do without amounts. */
export function areAmountsOptional(kinds: readonly AskKind[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind === 'deferral')
}

function readContractNo(reader: FieldReader, typed: string | undefined): string | undefined {
  const field = 'debt.contractNo'
  const contractNo = reader.line(field, typed, 'E120', { max: 60 })
  if (isBlank(typed)) reader.report(field, 'W120')
  if (contractNo && /^62\d{14,17}$/.test(toHalfWidth(contractNo).replace(/[ -]/g, ''))) reader.report(field, 'W405')
  return contractNo
}

function readOverdueSince(
  reader: FieldReader, draft: DebtDraft, borrowedOn: CalendarDate | undefined, today: CalendarDate,
): CalendarDate | undefined {
  if (draft.notYetOverdue) return undefined
  const field = 'debt.overdueSince'
  const date = reader.pastDate(field, draft.overdueSince, 'E123', { today, required: true })
  return date && borrowedOn && date < borrowedOn ? reader.report(field, 'E123', { reason: 'beforeBorrowed', borrowedOn }) : date
}

function readOwed(reader: FieldReader, draft: DebtDraft, kinds: readonly AskKind[]): Owed | undefined {
  const principal = reader.amount('debt.outstandingPrincipal', draft.outstandingPrincipal, 'E121', { required: true, positive: true })
  const interest = reader.amount('debt.outstandingInterest', draft.outstandingInterest, 'E121', { required: true })
  const fees = reader.amount('debt.outstandingFees', draft.outstandingFees, 'E121', { required: true })
  if (fees === 0 && kinds.includes('penaltyWaiver')) reader.report('debt.outstandingFees', 'E221', { reason: 'zero' })

  if (principal === undefined || interest === undefined || fees === undefined) return undefined
  if (principal + interest + fees > maxFen) return reader.report('debt.outstandingTotal', 'E121', { reason: 'tooLarge', limit: maxFen })
  return { principal, interest, fees, total: addFen(principal, interest, fees) }
}

function readOutstanding(
  reader: FieldReader, draft: DebtDraft, owed: Owed | undefined, today: CalendarDate,
): Outstanding | undefined {
  const platformTotal = reader.amount('debt.platformTotal', draft.platformTotal, 'E121', { positive: true })
  const differs = owed !== undefined && reportDifference(reader, owed.total, platformTotal)
  const asOf = reader.pastDate('debt.amountAsOf', draft.amountAsOf, 'E122', { today, required: true })
  const isOld = asOf !== undefined && reportOldAmounts(reader, asOf, today)
  const source = reader.choice('debt.amountSource', draft.amountSource)

  if (!owed || !asOf || !source) return undefined
  return { ...owed, asOf, source, subjectToStatement: isOld || differs || owed.fees > 0 || isHearsay(source) }
}

function reportOldAmounts(reader: FieldReader, asOf: CalendarDate, today: CalendarDate): boolean {
  const days = daysBetween(asOf, today)
  if (days > statementFreshDays) reader.report('debt.amountAsOf', 'W122', { days })
  return days > statementFreshDays
}

function reportDifference(reader: FieldReader, total: Fen, platformTotal: Fen | undefined): boolean {
  if (platformTotal === undefined) return false
  const difference = Math.abs(platformTotal - total)
  if (difference > toleratedDifference) reader.report('debt.platformTotal', 'W121', { total, platformTotal, difference })
  return difference > toleratedDifference
}

function isHearsay(source: AmountSource): boolean {
  return source === 'ownEstimate' || source === 'staffTold'
}
