import type { CalendarDate } from '../../calendar-date'
import type { Fen } from '../../money'
import type { ComplaintDraft, ComplaintLevel } from '../after-sending/complaint'
import { deliveryChannels } from '../choices'
import type { OfferDraft } from '../offer/offer-draft'
import type { LenderKind } from './institution'

/**
 * What can happen after a letter (letters-spec 11). All but the last are also the state that the case is in afterwards; `resumed` goes back
 * to the state before a pause or a lawsuit.
 */
export const caseEvents = [
  'sent', 'acknowledged', 'offerReceived', 'approved', 'partly', 'rejected', 'noReply', 'agreed', 'performing', 'settled', 'complained',
  'sued', 'breached', 'paused', 'resumed',
] as const
export type CaseEvent = (typeof caseEvents)[number]

/** Where a case stands; `draft` until the letter has been sent. */
export type CaseState = 'draft' | Exclude<CaseEvent, 'resumed'>

/** How a letter went out, or how an answer came in. */
export const caseChannels = [...deliveryChannels, 'sms', 'incomingCall', 'other'] as const
export type CaseChannel = (typeof caseChannels)[number]

/** A letter after it was sent: what happened, and what the person is filling in about it. Where it stands follows from the log alone. */
export interface LetterCase {
  /** In the order in which it happened. */
  readonly log: readonly CaseEntry[]
  readonly lenderKind?: LenderKind
  /** The lender's offer while it is being checked. */
  readonly offer?: OfferDraft
  /** A complaint while it is being written. */
  readonly complaint?: ComplaintDraft
}

/** One thing that happened, with what there is to prove it. */
export type CaseEntry = { [Event in CaseEvent]: CaseEntryOf<Event> }[CaseEvent]

export type CaseEntryOf<Event extends CaseEvent> =
  CaseFacts & { readonly event: Event } & (Event extends keyof CaseDetails ? CaseDetails[Event] : unknown)

/** What belongs to some events only. */
interface CaseDetails {
  /** `text`: the whole letter as it left that day; later changes of the draft do not touch it. */
  readonly sent: { readonly text: string }
  /** `reasonGiven`: whether the lender said why. Only a refusal without a reason is a matter for a complaint. */
  readonly rejected: { readonly reasonGiven: boolean }
  /** `payments`: what was agreed, in order of date; empty when nothing is to be paid on fixed days. */
  readonly agreed: { readonly payments: readonly AgreedPayment[] }
  /** `text`: the complaint as it was handed in. */
  readonly complained: { readonly level: ComplaintLevel; readonly text?: string }
  /** `deadline`: the date on the court papers that comes first. */
  readonly sued: { readonly deadline?: CalendarDate }
}

export interface CaseFacts {
  readonly date: CalendarDate
  readonly channel?: CaseChannel
  /** The number of the ticket that the lender's desk gave. */
  readonly ticketNo?: string
  readonly note?: string
  /** Names of what is kept as proof (screenshot, recording, receipt); never a file. */
  readonly proofs: readonly string[]
}

export interface AgreedPayment {
  readonly dueDate: CalendarDate
  readonly amount: Fen
}

/** A case before anything was sent. */
export const newCase: LetterCase = { log: [] }
