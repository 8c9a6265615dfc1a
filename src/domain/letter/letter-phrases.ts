import type {
  AfterMode, AmountSource, AskKind, CauseId, CommitmentId, ContactTime, DeferralCostMode, DeliveryChannel, ProductType, RequestId,
  WaiverItemKind,
} from './choices'
import type { MessagePhrases, Phrase } from './message-phrases'

/** Every combination of asks in its fixed order; each has a title of its own. */
export type AskCombination =
  | AskKind
  | 'deferral+installmentPlan'
  | 'deferral+penaltyWaiver'
  | 'installmentPlan+penaltyWaiver'
  | 'deferral+installmentPlan+penaltyWaiver'

/** The parts of a letter that carry a heading, in the order in which they stand (letters-spec 4). */
export const sectionIds = ['basics', 'hardship', 'ability', 'ask', 'plan', 'promise', 'contact'] as const
export type SectionId = (typeof sectionIds)[number]

/**
 * All words of a letter that are not the debtor's own (letters-spec 4.1 to 4.3), and of the message and the call that say the same in
 * short. Content, handed to `composeLetter` as an argument.
 * Names of the entries follow the facts, and each phrase is used only when its facts are there.
 */
export interface LetterPhrases extends MessagePhrases {
  readonly titles: Readonly<Record<AskCombination, string>>
  readonly headings: Readonly<Record<SectionId, string>>
  /** Chinese numerals for the headings, from one. */
  readonly headingNumbers: readonly string[]
  /** {number} {heading} */
  readonly numberedHeading: Phrase
  /** {creditor} {department} */
  readonly addressee: Phrase
  readonly defaultDepartment: string
  readonly basics: BasicsPhrases
  readonly hardship: HardshipPhrases
  readonly ability: AbilityPhrases
  readonly deferral: DeferralPhrases
  readonly installmentPlan: InstallmentPlanPhrases
  readonly penaltyWaiver: PenaltyWaiverPhrases
  /** contactTime: {contactTime} {phone} */
  readonly requests: Readonly<Record<RequestId, Phrase>>
  readonly commitments: Readonly<Record<CommitmentId, Phrase>>
  /** `trueFacts` in a letter without enclosures. */
  readonly trueFactsWithoutEnclosures: Phrase
  readonly planTable: PlanTablePhrases
  readonly contact: ContactPhrases
  readonly enclosures: EnclosurePhrases
  readonly closing: ClosingPhrases
  readonly names: LetterNames
  /** Between the items of an enumeration: 、 */
  readonly enumerationComma: string
  /** Ends the debtor's own words when they have no mark at their end: 。 */
  readonly fullStop: string
}

export interface BasicsPhrases {
  /** B1: {name} {lender} {product} */
  readonly loan: Phrase
  /** B1 to an assignee when the brand is unknown, as the loan was not taken from them: {name} {product} */
  readonly loanOfAssignor: Phrase
  /** B2: {contractNo} */
  readonly contract: Phrase
  /** B2 with {accountLast4} besides */
  readonly contractAndAccount: Phrase
  readonly accountOnly: Phrase
  readonly noContract: Phrase
  /** B3: {borrowedOn} {principalBorrowed} */
  readonly borrowedOnAndPrincipal: Phrase
  readonly borrowedOn: Phrase
  readonly principalBorrowed: Phrase
  /** B4: {asOf} {source} {total} {totalInWords} */
  readonly outstanding: Phrase
  /** Instead of B4 when the amounts are unknown. */
  readonly amountUnknown: Phrase
  /** B5: {parts} */
  readonly breakdown: Phrase
  /** One part of B5: {amount} */
  readonly parts: { readonly principal: Phrase; readonly interest: Phrase; readonly fees: Phrase }
  /** B6 */
  readonly subjectToStatement: Phrase
  /** B7: {periods} */
  readonly onTimePeriods: Phrase
  /** B8: {overdueSince} */
  readonly overdueSince: Phrase
  readonly notYetOverdue: Phrase
}

export interface HardshipPhrases {
  /** H1: {startedOn} {causes} */
  readonly causeSince: Phrase
  readonly causeRecently: Phrase
  /** H3: {before} {now} */
  readonly incomeChange: Phrase
  /** H4: {recovery} {basis} */
  readonly recovery: Phrase
  readonly recoveryUnknown: Phrase
}

export interface AbilityPhrases {
  /** A1 */
  readonly willing: Phrase
  /** A2: {surplus} {share} */
  readonly shareOfSurplus: Phrase
  /** A2 with one debt only: {surplus} */
  readonly surplus: Phrase
  /** A2 with other debts, the amounts of this loan being unknown: {surplus} */
  readonly surplusForAllDebts: Phrase
  /** A3 */
  readonly budgetEnclosed: Phrase
  /** A4 */
  readonly spendingAboveIncome: Phrase
  /** A4 where income covers the expenses exactly. */
  readonly nothingLeft: Phrase
}

export interface DeferralPhrases {
  /** D1: {fromDueDate} {months} {resumeDate} */
  readonly ask: Phrase
  /** D2 */
  readonly after: Readonly<Record<AfterMode, Phrase>>
  /** D3: {amount} */
  readonly duringPay: Phrase
  /** D4 */
  readonly cost: Readonly<Record<DeferralCostMode, Phrase>>
}

export interface InstallmentPlanPhrases {
  /** I1: {amount} {periods} {firstDueDate} */
  readonly ask: Phrase
  /** I1 where a waiver comes off first */
  readonly askAfterWaiver: Phrase
  /** I2: {date} {amount} */
  readonly downPayment: Phrase
  /** I3 */
  readonly noFurtherCost: Phrase
  /** I4 */
  readonly adjustAfterWaiver: Phrase
}

export interface PenaltyWaiverPhrases {
  /** W1 in full: {items} */
  readonly full: Phrase
  /** W1 in full, several items with amounts: {items} {total} */
  readonly fullWithTotal: Phrase
  /** An item with its amount: {item} {amount} */
  readonly itemWithAmount: Phrase
  /** W1 in part: {items} {amount} */
  readonly partialAmount: Phrase
  /** W1 in part: {items} {description} */
  readonly partialDescription: Phrase
  /** W1: {items} */
  readonly lenderDecides: Phrase
  /** W2: {payBy} {amount} */
  readonly settleLumpSum: Phrase
  readonly settleByPlan: Phrase
  readonly settleResume: Phrase
  /** W3 */
  readonly principalPledge: Phrase
}

export interface PlanTablePhrases {
  readonly heads: {
    readonly no: string
    readonly dueDate: string
    readonly amount: string
    readonly remaining: string
    readonly remark: string
  }
  readonly total: string
  readonly downPaymentRemark: string
  readonly lastDiffersRemark: string
  readonly note: string
}

export interface ContactPhrases {
  /** C1: {clauses} */
  readonly ownData: Phrase
  readonly clauseSeparator: string
  /** {idLast4} */
  readonly idLast4: Phrase
  /** {phone} */
  readonly phone: Phrase
  /** {phone} */
  readonly reservedPhone: Phrase
  /** {email} */
  readonly email: Phrase
  /** {mailAddress} */
  readonly mailAddress: Phrase
  /** {contactTime} */
  readonly contactTime: Phrase
  /** C2 */
  readonly noAgent: Phrase
  /** C3: {date} {channel} {ticket} {result}, the last two being the clauses below or nothing */
  readonly priorContact: Phrase
  /** {ticketNo} */
  readonly ticket: Phrase
  /** {result} */
  readonly result: Phrase
}

export interface EnclosurePhrases {
  readonly heading: string
  /** {label} {copies} */
  readonly item: Phrase
  /** The budget sheet that A3 speaks of, and the word by which it is found among the debtor's own entries. */
  readonly budgetSheet: { readonly item: string; readonly keyword: string }
}

export interface ClosingPhrases {
  readonly ask: Phrase
  /** For letters to a platform that is not the lender itself. */
  readonly askPlatform: Phrase
  /** After court papers (gate G3). */
  readonly reserveRights: Phrase
  readonly salutation: string
  readonly signatureLabel: string
}

/** Words of a letter for stored choices (letters-spec 4.1a and 5). */
export interface LetterNames {
  readonly productTypes: Readonly<Record<ProductType, string>>
  /** Clause in front of 尚欠, with the mark it needs. */
  readonly amountSources: Readonly<Record<AmountSource, Phrase>>
  readonly contactTimes: Readonly<Record<Exclude<ContactTime, 'any'>, string>>
  readonly channels: Readonly<Record<DeliveryChannel, string>>
  readonly causes: Readonly<Record<CauseId, string>>
  readonly waiverItems: Readonly<Record<WaiverItemKind, string>>
}
