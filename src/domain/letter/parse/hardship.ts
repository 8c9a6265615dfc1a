import type { CalendarDate } from '../../calendar-date'
import { countCharacters, isBlank } from '../../text'
import { causeIds, type CauseId } from '../choices'
import type { HardshipDraft } from '../draft'
import type { Hardship, NonEmptyArray } from '../request'
import type { FieldReader } from './field-reader'

const maxCauses = 3
/** Limits of the debtor's own words, in characters (letters-spec 3.1): too thin below, better cut above, not accepted above. */
export const statementLengths = { thin: 20, long: 400, max: 1000 } as const

interface HardshipContext {
  readonly asksForDeferral: boolean
  readonly borrowedOn: CalendarDate | undefined
  readonly today: CalendarDate
}

/** Why the debtor cannot pay, in choices and in their own words (letters-spec 3.1). */
export function parseHardship(reader: FieldReader, draft: HardshipDraft = {}, context: HardshipContext): Hardship | undefined {
  const causes = readCauses(reader, draft.causes)
  const otherCauseName = causes?.includes('otherCause')
    ? reader.ownLine('hardship.otherCauseName', draft.otherCauseName, 'E130', { max: 20, required: true })
    : undefined
  const startedOn = readStartedOn(reader, draft.startedOn, context)
  const statement = readStatement(reader, draft.statement)
  const incomeBefore = reader.amount('hardship.incomeBefore', draft.incomeBefore, 'E121')
  const incomeNow = reader.amount('hardship.incomeNow', draft.incomeNow, 'E121')
  const expectedRecovery = readExpectedRecovery(reader, draft.expectedRecovery, context)
  const recoveryBasis = reader.ownLine('hardship.recoveryBasis', draft.recoveryBasis, 'E111', { max: 60 })

  if (!causes || !statement) return undefined
  return { causes, otherCauseName, startedOn, statement, incomeBefore, incomeNow, expectedRecovery, recoveryBasis }
}

function readCauses(reader: FieldReader, chosen: readonly CauseId[] = []): NonEmptyArray<CauseId> | undefined {
  const [first, ...others] = causeIds.filter((cause) => chosen.includes(cause))
  if (!first) return reader.report('hardship.causes', 'E130', { reason: 'missing' })
  const count = others.length + 1
  if (count > maxCauses) return reader.report('hardship.causes', 'E130', { reason: 'tooMany', limit: maxCauses, count })
  return [first, ...others]
}

function readStartedOn(
  reader: FieldReader, typed: string | undefined, { borrowedOn, today }: HardshipContext,
): CalendarDate | undefined {
  const date = reader.pastDate('hardship.startedOn', typed, 'E132', { today })
  if (date && borrowedOn && date < borrowedOn) reader.report('hardship.startedOn', 'W132', { borrowedOn })
  return date
}

function readExpectedRecovery(
  reader: FieldReader, typed: string | undefined, { asksForDeferral, today }: HardshipContext,
): CalendarDate | undefined {
  const field = 'hardship.expectedRecovery'
  const date = reader.date(field, typed, 'E132')
  if (isBlank(typed) && asksForDeferral) reader.report(field, 'W133', { reason: 'missing' })
  if (date && date.slice(0, 7) < today.slice(0, 7)) reader.report(field, 'W133', { reason: 'past' })
  return date
}

function readStatement(reader: FieldReader, typed: string | undefined): string | undefined {
  const field = 'hardship.statement'
  const { thin, long, max } = statementLengths
  const statement = reader.ownParagraphs(field, typed)
  const count = countCharacters(statement)
  if (count === 0) return reader.report(field, 'E131', { reason: 'missing' })
  if (count > max) return reader.report(field, 'E133', { reason: 'tooLong', limit: max, count })
  if (count < thin) reader.report(field, 'W131', { reason: 'tooShort', limit: thin, count })
  if (count > long) reader.report(field, 'W134', { reason: 'tooLong', limit: long, count })
  return statement
}
