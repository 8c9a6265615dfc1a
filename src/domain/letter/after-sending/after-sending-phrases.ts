import type { ArticleNo, Law } from '../../law/law'
import type { InstitutionKind } from '../case/institution'
import type { Phrase } from '../message-phrases'
import type { NonEmptyArray } from '../request'
import type { OfferDifference } from '../offer/compare-offer'
import type { ComplaintMatterId, RegulatorId } from './complaint'
import type { ComplaintRequestId } from './complaint-requests'

/** The words of the letters that follow the first one. Content, handed to the composing functions as an argument. */
export interface AfterSendingPhrases {
  readonly followUp: FollowUpPhrases
  readonly correction: CorrectionPhrases
  readonly complaint: ComplaintPhrases
}

/** The second letter: the first one again, with what it says about the first. */
export interface FollowUpPhrases {
  /** {title} */
  readonly title: Phrase
  /** {date} {channel} {ticket}, the last two being the clauses below or nothing */
  readonly unanswered: Phrase
  /** The lender has said that the letter arrived. Variables as above. */
  readonly acknowledged: Phrase
  /** {channel} */
  readonly channel: Phrase
  /** {ticketNo} */
  readonly ticket: Phrase
  readonly unchanged: Phrase
  readonly ask: Phrase
  /** In the message for the lender's in-app desk: {date} {ticket} */
  readonly inShort: Phrase
}

/** The letter that asks the lender to correct its offer. */
export interface CorrectionPhrases {
  readonly title: string
  /** {name} {contractNo} */
  readonly identity: Phrase
  /** {name} */
  readonly identityWithoutContract: Phrase
  /** {receivedOn} */
  readonly received: Phrase
  /** {letterDate} */
  readonly compared: Phrase
  /**
   * What differs: date, amount {payment} {offered} {asked}; missing {payment} {date} {amount}; extra {date} {amount}; total, waivedAmount,
   * resumeDate {offered} {asked}; statedTotal {stated} {sum}
   */
  readonly differences: Readonly<Record<OfferDifference['kind'], Phrase>>
  /** installment: {no} */
  readonly payments: { readonly downPayment: Phrase; readonly installment: Phrase; readonly lumpSum: Phrase }
  readonly ask: Phrase
  readonly explain: Phrase
  readonly notSigned: Phrase
  readonly closing: Phrase
}

/** The complaint, to the institution or to its regulator. */
export interface ComplaintPhrases {
  readonly title: string
  /** {institution} {department} */
  readonly toInstitution: Phrase
  /** {regulator} */
  readonly toRegulator: Phrase
  readonly departments: Readonly<Record<InstitutionKind, string>>
  readonly regulators: Readonly<Record<RegulatorId, string>>
  /** To the institution: {name} {product} {contractNo} */
  readonly identity: Phrase
  /** {name} {product} */
  readonly identityWithoutContract: Phrase
  /** To the regulator: {name} {product} {contractNo} {institution} */
  readonly identityForRegulator: Phrase
  /** {name} {product} {institution} */
  readonly identityForRegulatorWithoutContract: Phrase
  /** {complainedOn} */
  readonly complainedBefore: Phrase
  readonly headings: { readonly matters: string; readonly facts: string; readonly requests: string; readonly contact: string }
  readonly matters: Readonly<Record<ComplaintMatterId, Phrase>>
  /** `noDecision` where 15 days have passed (banks, consumer finance), and where 20 days have passed since an objection to a record. */
  readonly noDecisionWithinDays: { readonly complaint: CitedPhrase; readonly objection: CitedPhrase }
  /** {date} {words} */
  readonly datedFact: Phrase
  /** {words} */
  readonly fact: Phrase
  readonly requests: Readonly<Record<ComplaintRequestId, ComplaintRequestPhrases>>
  readonly truthful: Phrase
  readonly truthfulWithEvidence: Phrase
  readonly separate: Phrase
  readonly inPerson: Phrase
  readonly evidenceHeading: string
  readonly signatureLabel: string
}

/** The first cited phrase that binds the institution and is in force is used, else the plain one, else the request is left out. */
export interface ComplaintRequestPhrases {
  readonly cited?: readonly CitedPhrase[]
  readonly plain?: Phrase
}

/** A phrase that leans on a rule: it stands in a letter only where the rule binds and while it is in force. */
export interface CitedPhrase {
  /** {law}, with the articles */
  readonly phrase: Phrase
  readonly cites: LegalBasis
  readonly binds: readonly InstitutionKind[]
}

export interface LegalBasis {
  readonly law: Law
  readonly articles: NonEmptyArray<ArticleNo>
}
