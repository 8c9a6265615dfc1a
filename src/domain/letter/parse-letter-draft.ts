import { daysBetween, type CalendarDate } from '../calendar-date'
import { failure, success, type Result } from '../result'
import { cleanLine, toHalfWidth } from '../text'
import { commitmentsOf, namesPayment, requestsOf, type ClauseFacts } from './default-clauses'
import type { LetterDraft } from './draft'
import { gateIssues, hasCourtPapers } from './gates'
import { issue, type FieldIssue } from './issue'
import { kindsOf, parseAsks } from './parse/asks'
import { parseBudget } from './parse/budget'
import { parseCreditor } from './parse/creditor'
import { parseDebt } from './parse/debt'
import { parseDebtor } from './parse/debtor'
import { FieldReader } from './parse/field-reader'
import { parseHardship } from './parse/hardship'
import { parseEnclosures, parsePriorContacts } from './parse/lists'
import type { LetterRequest } from './request'
import { numbersOnly, type WordRules } from './word-check/word-rules'

/** A letter that can be written, and what the debtor may want to look at again. */
export interface ParsedLetter {
  readonly request: LetterRequest
  readonly warnings: readonly FieldIssue[]
}

/** The order in which the form asks; issues come in this order (letters-spec 13). */
const formOrder = [
  'kinds', 'creditor', 'debt', 'hardship', 'budget', 'deferral', 'installmentPlan', 'penaltyWaiver', 'enclosures', 'priorContacts',
  'debtor', 'letterDate',
]
/** How far the date of the letter may lie from today, in days (letters-spec 3.1). */
const letterDateDays = 7

/**
 * Everything that must hold before a letter may leave the phone: gates, contents and confirmations. With an error or an open gate, all
 * issues are given: gates first, then the contents in the order of the form (warnings too), then the confirmations. `words`: the rules
 * for what is written in the debtor's own words (letters-spec 9); without them only numbers are refused.
 */
export function parseLetterDraft(
  draft: LetterDraft, today: CalendarDate, words: WordRules = numbersOnly,
): Result<ParsedLetter, readonly FieldIssue[]> {
  const content = parseLetterContent(draft, today, words)
  const gates = gateIssues(draft)
  const confirmations = confirmIssues(draft, content.ok ? content.value.request : undefined)
  if (content.ok && gates.length + confirmations.length === 0) return content
  return failure([...gates, ...(content.ok ? content.value.warnings : content.error), ...confirmations])
}

/**
 * Reads the contents of a letter, so that it can be previewed before the gates and confirmations are asked again. With an error, all
 * issues are given in the order of the form, warnings included. `words` as for `parseLetterDraft`.
 */
export function parseLetterContent(
  draft: LetterDraft, today: CalendarDate, words: WordRules = numbersOnly,
): Result<ParsedLetter, readonly FieldIssue[]> {
  const reader = new FieldReader(toHalfWidth(cleanLine(draft.debtor?.phone ?? '')).trim(), words)
  const request = readRequest(reader, draft, today)
  const issues = inFormOrder(reader.issues)
  if (issues.some(({ level }) => level === 'error')) return failure(issues)
  if (!request) throw new Error('A draft without errors gave no letter')
  return success({ request, warnings: issues })
}

/** What the debtor has not confirmed yet (E150, E151). Without a request, only a plan tells that the letter names payments. */
export function confirmIssues(draft: LetterDraft, request: LetterRequest | undefined): readonly FieldIssue[] {
  const { truthful, ownWill, affordable } = draft.confirm ?? {}
  const paymentsNamed = request ? namesPayment(request.asks) : kindsOf(draft).includes('installmentPlan')
  const missing = { reason: 'missing' }
  return [
    ...(truthful ? [] : [issue('confirm.truthful', 'E150', missing)]),
    ...(ownWill ? [] : [issue('confirm.ownWill', 'E150', missing)]),
    ...(affordable || !paymentsNamed ? [] : [issue('confirm.affordable', 'E151', missing)]),
  ]
}

function readRequest(reader: FieldReader, draft: LetterDraft, today: CalendarDate): LetterRequest | undefined {
  const kinds = kindsOf(draft)
  if (kinds.length === 0) reader.report('kinds', 'E100', { reason: 'missing' })
  const creditor = parseCreditor(reader, draft.creditor)
  const debtor = parseDebtor(reader, draft.debtor, draft.creditor)
  const { owed, productType, ...loan } = parseDebt(reader, draft.debt, { kinds, today })
  const hardship = parseHardship(reader, draft.hardship, {
    asksForDeferral: kinds.includes('deferral'), borrowedOn: loan.borrowedOn, today,
  })
  const budget = parseBudget(reader, draft.budget, { outstandingTotal: owed?.total, creditor: draft.creditor })
  const asks = parseAsks(reader, draft, { kinds, owed, share: budget?.share, today })
  const enclosures = parseEnclosures(reader, draft.enclosures)
  const priorContacts = parsePriorContacts(reader, draft.priorContacts, today)
  const letterDate = readLetterDate(reader, draft.letterDate, today)

  if (!creditor || !debtor || !productType || !hardship || !asks || !letterDate) return undefined
  const facts: ClauseFacts = {
    kinds,
    amountSource: loan.outstanding?.source,
    role: creditor.role,
    bestTime: debtor.bestTime,
    namesPayment: namesPayment(asks),
  }
  return {
    asks,
    courtPapers: hasCourtPapers(draft),
    debtor,
    creditor,
    debt: { ...loan, productType },
    hardship,
    budget,
    requests: requestsOf(draft.requests, facts),
    commitments: commitmentsOf(draft.commitments, facts),
    enclosures,
    priorContacts,
    letterDate,
  }
}

/** A draft without a date of its own is dated today; a date that was typed and taken out again is missed. */
function readLetterDate(reader: FieldReader, typed: string | undefined, today: CalendarDate): CalendarDate | undefined {
  if (typed === undefined) return today
  const date = reader.date('letterDate', typed, 'E140', { required: true })
  if (!date) return undefined
  const days = daysBetween(today, date)
  if (days < -letterDateDays) return reader.report('letterDate', 'E140', { reason: 'tooEarly', limit: letterDateDays })
  if (days > letterDateDays) return reader.report('letterDate', 'E140', { reason: 'tooLate', limit: letterDateDays })
  return date
}

function inFormOrder(issues: readonly FieldIssue[]): readonly FieldIssue[] {
  const position = ({ field }: FieldIssue) => formOrder.findIndex((section) => field === section || field.startsWith(`${section}.`))
  return [...issues].sort((a, b) => position(a) - position(b))
}
