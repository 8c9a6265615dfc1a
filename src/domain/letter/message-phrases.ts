/** A sentence or a clause with {variables}. `fillPhrase` puts the facts in; the comment at each entry says which variables it has. */
export type Phrase = string

/** The words of the two shorter forms: the message for the lender's in-app desk and the outline of a call (letters-spec 7). */
export interface MessagePhrases {
  readonly askInShort: AskInShortPhrases
  readonly shortMessage: ShortMessagePhrases
  readonly callOutline: CallOutlinePhrases
}

/** What is asked in half a sentence, for the message and the call; the asks are joined by `separator` (letters-spec 7). */
export interface AskInShortPhrases {
  readonly separator: string
  /** {months} {resumeDate} */
  readonly deferral: Phrase
  /** {periods} {amount} {firstDueDate} */
  readonly equalInstallments: Phrase
  /** As above, with {lastAmount} */
  readonly equalInstallmentsButLast: Phrase
  /** {periods} {firstDueDate} {firstAmount} {lastAmount} */
  readonly unequalInstallments: Phrase
  /** In front of the installments: {date} {amount} {installments} */
  readonly afterDownPayment: Phrase
  /** {items} */
  readonly waiver: Phrase
  /** One item: {items} {amount} */
  readonly waiverOfAmount: Phrase
  /** Several items: {items} {amount} */
  readonly waiverOfTotal: Phrase
  /** {items} {amount} */
  readonly partialWaiverOfAmount: Phrase
  /** {items} {description} */
  readonly partialWaiver: Phrase
  /** {items} */
  readonly waiverByLender: Phrase
  /** After a waiver: {payBy} {amount} */
  readonly lumpSum: Phrase
}

/** The message for the lender's in-app desk (letters-spec 7). */
export interface ShortMessagePhrases {
  /** {identity} */
  readonly greeting: Phrase
  readonly identity: IdentityPhrases
  readonly hardship: HardshipInShortPhrases
  /** {asks} */
  readonly ask: Phrase
  readonly reply: Phrase
  /** {phone} */
  readonly phone: Phrase
}

/** Who is speaking; clauses without their fact are left out. */
export interface IdentityPhrases {
  readonly separator: string
  /** {name} */
  readonly name: Phrase
  /** {idLast4} */
  readonly idLast4: Phrase
  /** {contractEnding} */
  readonly contract: Phrase
}

export interface HardshipInShortPhrases {
  /** {causes} {startedOn} */
  readonly overdueSince: Phrase
  /** {causes} */
  readonly overdue: Phrase
  /** {causes} {startedOn} */
  readonly notYetOverdueSince: Phrase
  /** {causes} */
  readonly notYetOverdue: Phrase
}

/** What to say on the phone, line by line (letters-spec 7). */
export interface CallOutlinePhrases {
  readonly askForNumbers: Phrase
  /** {identity} */
  readonly identity: Phrase
  /** {hardship} */
  readonly hardship: Phrase
  /** {asks} */
  readonly ask: Phrase
  readonly askToRepeat: Phrase
  readonly askForTime: Phrase
  readonly askForWriting: Phrase
  readonly writeDown: Phrase
  readonly doNotAgreeHeading: string
  readonly doNotAgree: readonly string[]
}
