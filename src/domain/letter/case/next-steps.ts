import { addDays, type CalendarDate } from '../../calendar-date'
import type { Fen } from '../../money'
import { caseState } from './case-state'
import { complaintDeadline, type ComplaintDeadline } from './institution'
import type { AgreedPayment, CaseEntryOf, CaseEvent, CaseState, LetterCase } from './letter-case'
import { lettersOfRound } from './letters-of-round'
import { addWorkingDays } from './working-days'

/**
 * Something to do, with the day for it (letters-spec 11). A date in the past is overdue, not over: the step stays until the log shows that
 * it was done or has become pointless.
 */
export type NextStep = { readonly date: CalendarDate } & (
  | { readonly kind: PlainStepKind }
  /** The institution should have decided on the complaint; for banks and consumer finance companies only. */
  | ({ readonly kind: 'complaintDue' } & Omit<ComplaintDeadline, 'due'>)
  /** Three days before a payment falls due. `no` counts the agreed payments from 1. */
  | { readonly kind: 'payInstallment'; readonly no: number; readonly dueDate: CalendarDate; readonly amount: Fen }
)

export const plainStepKinds = [
  'keepCopies', 'confirmReceipt', 'sendAgain', 'complainToInstitution', 'checkOffer', 'tryAnotherWay', 'followCourtPapers', 'talkAgain',
  'askForSettlementProof', 'checkCreditReport',
] as const
export type PlainStepKind = (typeof plainStepKinds)[number]
export type NextStepKind = NextStep['kind']

/** Days from the first sending of a letter, and from the end of the debt (letters-spec 11). */
const days = {
  confirmReceiptAfterWorkingDays: 3,
  sendAgainAfter: 7,
  complainAfter: 15,
  remindBeforePayment: 3,
  settlementProofAfter: 7,
  creditReportAfter: 30,
}

const waitingForAnswer: readonly CaseState[] = ['sent', 'acknowledged', 'noReply']
const withOffer: readonly CaseState[] = ['offerReceived', 'approved', 'partly']

/**
 * What to do next, the earliest first. `today` decides only which payments are still to come. Nothing while the case is paused; after a
 * lawsuit nothing but the court papers. Working days leave out Saturdays and Sundays, not public holidays.
 */
export function nextSteps(letterCase: LetterCase, today: CalendarDate): readonly NextStep[] {
  const state = caseState(letterCase)
  if (state === 'paused') return []
  if (state === 'sued') return courtSteps(letterCase.log)
  const steps = [
    ...roundSteps(letterCase.log, state),
    ...answerSteps(letterCase.log, state),
    ...complaintSteps(letterCase, state),
    ...paymentSteps(letterCase.log, today),
    ...settlementSteps(letterCase.log),
  ]
  return steps.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

/** The payments of the agreement that is in force, in order of date; none when a new letter went out or the debt ended after it. */
export function paymentsInForce(log: LetterCase['log']): readonly AgreedPayment[] {
  const agreement = lastOf(log, 'agreed')
  if (!agreement) return []
  const later = log.slice(log.indexOf(agreement) + 1)
  return later.some(({ event }) => event === 'sent' || event === 'settled') ? [] : agreement.payments
}

/** From the first letter of this round: keep copies, ask whether it arrived, write again, complain when nothing comes. */
function roundSteps(log: LetterCase['log'], state: CaseState): NextStep[] {
  if (!waitingForAnswer.includes(state)) return []
  const letters = lettersOfRound(log)
  const [first] = letters
  const newest = letters[letters.length - 1]
  if (!first || !newest) return []
  return [
    ...(newest.proofs.length === 0 ? [plain('keepCopies', newest.date)] : []),
    ...(state === 'sent' ? [plain('confirmReceipt', addWorkingDays(newest.date, days.confirmReceiptAfterWorkingDays))] : []),
    ...(letters.length === 1 ? [plain('sendAgain', addDays(first.date, days.sendAgainAfter))] : []),
    plain('complainToInstitution', addDays(first.date, days.complainAfter)),
  ]
}

function answerSteps(log: LetterCase['log'], state: CaseState): NextStep[] {
  const answer = state === 'draft' ? undefined : lastOf(log, state)
  if (!answer) return []
  if (withOffer.includes(state)) return [plain('checkOffer', answer.date)]
  if (state === 'rejected') return [plain('tryAnotherWay', answer.date)]
  return state === 'breached' ? [plain('talkAgain', answer.date)] : []
}

/** A letter that was refused without a reason may be complained about 15 days after it was sent; a refusal as such may not. */
function complaintSteps({ log, lenderKind }: LetterCase, state: CaseState): NextStep[] {
  if (state === 'rejected') {
    const [letter] = lettersOfRound(log)
    return letter && lastOf(log, 'rejected')?.reasonGiven === false
      ? [plain('complainToInstitution', addDays(letter.date, days.complainAfter))]
      : []
  }
  const complaint = lastOf(log, 'complained')
  if (state !== 'complained' || complaint?.level !== 'institution') return []
  const deadline = complaintDeadline(lenderKind, complaint.date)
  if (!deadline) return []
  return [{ kind: 'complaintDue', date: deadline.due, dueIfComplex: deadline.dueIfComplex, dueAtLatest: deadline.dueAtLatest }]
}

function paymentSteps(log: LetterCase['log'], today: CalendarDate): NextStep[] {
  return paymentsInForce(log).flatMap(({ dueDate, amount }, index): NextStep[] => {
    if (dueDate < today) return []
    return [{ kind: 'payInstallment', date: addDays(dueDate, -days.remindBeforePayment), no: index + 1, dueDate, amount }]
  })
}

function settlementSteps(log: LetterCase['log']): NextStep[] {
  const settled = lastOf(log, 'settled')
  if (!settled) return []
  return [
    plain('askForSettlementProof', addDays(settled.date, days.settlementProofAfter)),
    plain('checkCreditReport', addDays(settled.date, days.creditReportAfter)),
  ]
}

/** The first date on the court papers; without one, the day on which they came: they are to be read at once. */
function courtSteps(log: LetterCase['log']): NextStep[] {
  const sued = lastOf(log, 'sued')
  return sued ? [plain('followCourtPapers', sued.deadline ?? sued.date)] : []
}

function lastOf<Event extends CaseEvent>(log: LetterCase['log'], event: Event): CaseEntryOf<Event> | undefined {
  return [...log].reverse().find((entry) => entry.event === event) as CaseEntryOf<Event> | undefined
}

function plain(kind: PlainStepKind, date: CalendarDate): NextStep {
  return { kind, date }
}
