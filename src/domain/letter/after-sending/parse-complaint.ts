import type { CalendarDate } from '../../calendar-date'
import { failure, success, type Result } from '../../result'
import { isBlank } from '../../text'
import type { InstitutionKind } from '../case/institution'
import type { FieldIssue } from '../issue'
import type { LetterPhrases } from '../letter-phrases'
import { FieldReader } from '../parse/field-reader'
import type { Debtor, LetterRequest, NonEmptyArray } from '../request'
import { numbersOnly, type WordRules } from '../word-check/word-rules'
import {
  complaintMatters, decisionDue, regulatorFor, type Complaint, type ComplaintDraft, type ComplaintFact, type ComplaintLoan,
  type ComplaintMatterId,
} from './complaint'

/** What the complaint takes from the letter that it follows. */
export interface ComplaintBackground {
  readonly debtor: Debtor
  readonly loan: ComplaintLoan
}

/** The person and the loan of a letter, as a complaint names them. */
export function complaintBackground({ debtor, debt }: Pick<LetterRequest, 'debtor' | 'debt'>, { names }: LetterPhrases): ComplaintBackground {
  return { debtor, loan: { product: debt.productName ?? names.productTypes[debt.productType], contractNo: debt.contractNo } }
}

/** A complaint that can be handed in, and what the person may want to look at again. */
export interface ParsedComplaint {
  readonly complaint: Complaint
  readonly warnings: readonly FieldIssue[]
}

const mostFacts = 10
const longestFact = 500
const mostEvidence = 20

/**
 * Reads a complaint. Issues name the fields of `ComplaintDraft` after `complaint.`:
 * - E110 institutionName – TEXT; E112 level – missing; E501 institutionKind – missing, unsure
 * - E502 matters – missing, notHere (not for this level and kind), separate (a credit record goes to another regulator than the rest)
 * - E503 facts – missing; E111 facts.N.words – tooLong; E111 facts, evidence – tooMany; E124 facts.N.date – DATE, future
 * - E504 complainedOn – DATE, future, notDue {due}: the institution still has time to decide
 * - E111 authorityName, evidence.N – tooLong
 * - E401 … W418 facts.N.words, evidence.N – own words, by `words`; without those rules only numbers are refused. What the other side did
 *   may be told: threats and the like are warnings (letters-spec 9)
 * - E150 confirm.truthful, confirm.ownWill – missing
 */
export function parseComplaint(
  draft: ComplaintDraft, { debtor, loan }: ComplaintBackground, today: CalendarDate, words: WordRules = numbersOnly,
): Result<ParsedComplaint, readonly FieldIssue[]> {
  const reader = new FieldReader(debtor.phone, words, 'complaint')
  const level = reader.choice('complaint.level', draft.level)
  const name = reader.line('complaint.institutionName', draft.institutionName, 'E110', { min: 2, max: 50, required: true })
  const kind = readKind(reader, draft)
  const matters = level && kind ? readMatters(reader, draft, level, kind) : undefined
  const facts = readFacts(reader, draft.facts, today)
  const evidence = readEvidence(reader, draft.evidence)
  const complainedOn = level === 'regulator' ? readComplainedOn(reader, draft, kind, matters, today) : undefined
  const authorityName = reader.line('complaint.authorityName', draft.authorityName, 'E111', { max: 50 })
  if (!draft.confirm?.truthful) reader.report('complaint.confirm.truthful', 'E150', { reason: 'missing' })
  if (!draft.confirm?.ownWill) reader.report('complaint.confirm.ownWill', 'E150', { reason: 'missing' })

  if (reader.hasErrorIn('complaint') || !level || !name || !kind || !matters || !facts) return failure(reader.issues)
  const common = { institution: { name, kind }, matters, facts, evidence, debtor, loan, date: today }
  const warnings = reader.issues
  if (level === 'institution') {
    return success({ complaint: { ...common, level, asksForMediation: draft.asksForMediation ?? false }, warnings })
  }
  if (!complainedOn) throw new Error('A complaint to the regulator without errors has no day of the first complaint')
  return success({ complaint: { ...common, level, complainedOn, regulator: regulatorFor(kind, matters), authorityName }, warnings })
}

function readKind(reader: FieldReader, { institutionKind }: ComplaintDraft): InstitutionKind | undefined {
  if (institutionKind !== undefined && institutionKind !== 'unsure') return institutionKind
  return reader.report('complaint.institutionKind', 'E501', { reason: institutionKind ?? 'missing' })
}

function readMatters(
  reader: FieldReader, { matters: chosen = [] }: ComplaintDraft, level: Complaint['level'], kind: InstitutionKind,
): NonEmptyArray<ComplaintMatterId> | undefined {
  const field = 'complaint.matters'
  const possible = complaintMatters(level, kind)
  if (chosen.some((matter) => !possible.includes(matter))) return reader.report(field, 'E502', { reason: 'notHere' })
  const [first, ...others] = possible.filter((matter) => chosen.includes(matter))
  if (!first) return reader.report(field, 'E502', { reason: 'missing' })
  const matters: NonEmptyArray<ComplaintMatterId> = [first, ...others]
  return level === 'regulator' && goesTwoWays(kind, matters) ? reader.report(field, 'E502', { reason: 'separate' }) : matters
}

/** True when one of the matters belongs to another regulator than the others. */
function goesTwoWays(kind: InstitutionKind, matters: readonly ComplaintMatterId[]): boolean {
  return new Set(matters.filter(isMatterOfItsOwn).map((matter) => regulatorFor(kind, [matter]))).size > 1
}

/** How the institution dealt with the first complaint belongs to whatever that complaint was about. */
function isMatterOfItsOwn(matter: ComplaintMatterId): boolean {
  return matter !== 'noDecision' && matter !== 'decisionWithoutReasons'
}

function readFacts(
  reader: FieldReader, drafts: ComplaintDraft['facts'] = [], today: CalendarDate,
): NonEmptyArray<ComplaintFact> | undefined {
  const rows = drafts.map((draft, index) => ({ ...draft, field: `complaint.facts.${index}` }))
  const filledIn = rows.filter(({ date, words }) => !isBlank(date) || !isBlank(words))
  if (filledIn.length > mostFacts) {
    reader.report('complaint.facts', 'E111', { reason: 'tooMany', limit: mostFacts, count: filledIn.length })
  }
  const [first, ...others] = filledIn.flatMap((row): ComplaintFact[] => {
    const date = reader.pastDate(`${row.field}.date`, row.date, 'E124', { today })
    const words = reader.ownLine(`${row.field}.words`, row.words, 'E111', { max: longestFact, required: true })
    return words ? [{ words, ...(date && { date }) }] : []
  })
  if (first) return [first, ...others]
  return filledIn.length > 0 ? undefined : reader.report('complaint.facts', 'E503', { reason: 'missing' })
}

function readEvidence(reader: FieldReader, drafts: ComplaintDraft['evidence'] = []): readonly string[] {
  const filledIn = drafts.map((name, index) => ({ name, field: `complaint.evidence.${index}` })).filter(({ name }) => !isBlank(name))
  if (filledIn.length > mostEvidence) {
    reader.report('complaint.evidence', 'E111', { reason: 'tooMany', limit: mostEvidence, count: filledIn.length })
  }
  return filledIn.flatMap(({ name, field }) => reader.ownLine(field, name, 'E111', { max: 60 }) ?? [])
}

/** Where a rule gives the institution some days, that it did not decide can be said only after them. */
function readComplainedOn(
  reader: FieldReader, draft: ComplaintDraft, kind: InstitutionKind | undefined, matters: readonly ComplaintMatterId[] = [],
  today: CalendarDate,
): CalendarDate | undefined {
  const field = 'complaint.complainedOn'
  const date = reader.pastDate(field, draft.complainedOn, 'E504', { today, required: true })
  const due = date && kind && matters.includes('noDecision') ? decisionDue(kind, matters, date) : undefined
  return due && today <= due ? reader.report(field, 'E504', { reason: 'notDue', due }) : date
}
