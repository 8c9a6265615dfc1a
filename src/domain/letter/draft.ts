import type {
  AfterMode, AmountSource, AskKind, CauseId, CommitmentId, ContactTime, CreditorRole, DeferralCostMode, DeliveryChannel, EnclosureStatus,
  ExpenseId, GateAnswer, GateId, IncomeId, PaymentOrderAnswer, PlanMode, ProductType, RequestId, WaiverItemKind, WaiverScope,
  WaiverSettlement,
} from './choices'

/**
 * A letter while it is being written, as it is stored: every key may be missing, and whatever is typed stays as it was typed. Amounts
 * are texts in yuan ("8600.00"), dates texts ("2027-01-15"), whole numbers texts; only choices and tick boxes have types of their own.
 * `parseLetterDraft` turns it into a `LetterRequest`. The keys are also the paths that issues name, such as `installmentPlan.firstDueDate`.
 */
export interface LetterDraft {
  kinds?: AskKind[]
  gates?: Partial<Record<GateId, GateAnswer>>
  /** Asked only when G3 (court papers) is answered yes or unsure. */
  judgmentInForce?: GateAnswer
  /** Asked only when G3 (court papers) is answered yes or unsure. */
  paymentOrder?: PaymentOrderAnswer
  /** Gates whose page has been read and accepted. */
  acknowledged?: GateId[]
  debtor?: DebtorDraft
  creditor?: CreditorDraft
  debt?: DebtDraft
  hardship?: HardshipDraft
  budget?: BudgetDraft
  deferral?: DeferralDraft
  installmentPlan?: InstallmentPlanDraft
  penaltyWaiver?: PenaltyWaiverDraft
  /** Missing: the defaults of the phrase library; an empty list: none. */
  requests?: RequestId[]
  /** Missing: the defaults of the phrase library; an empty list: none. */
  commitments?: CommitmentId[]
  enclosures?: EnclosureDraft[]
  priorContacts?: PriorContactDraft[]
  letterDate?: string
  confirm?: { truthful?: boolean; ownWill?: boolean; affordable?: boolean }
  /** Warnings about words that the debtor has decided to keep, by field and key (word-check/kept-warnings.ts). */
  keptWarnings?: string[]
}

export interface DebtorDraft {
  name?: string
  idLast4?: string
  phone?: string
  phoneIsReserved?: boolean
  email?: string
  mailAddress?: string
  bestTime?: ContactTime
}

export interface CreditorDraft {
  fullName?: string
  brandName?: string
  role?: CreditorRole
  department?: string
  channel?: DeliveryChannel
  address?: string
}

export interface DebtDraft {
  productType?: ProductType
  productName?: string
  contractNo?: string
  accountLast4?: string
  borrowedOn?: string
  principalBorrowed?: string
  overdueSince?: string
  outstandingPrincipal?: string
  outstandingInterest?: string
  outstandingFees?: string
  platformTotal?: string
  amountUnknown?: boolean
  notYetOverdue?: boolean
  amountAsOf?: string
  amountSource?: AmountSource
  onTimePeriods?: string
}

export interface HardshipDraft {
  causes?: CauseId[]
  otherCauseName?: string
  startedOn?: string
  statement?: string
  incomeBefore?: string
  incomeNow?: string
  expectedRecovery?: string
  recoveryBasis?: string
}

export interface BudgetDraft {
  income?: Partial<Record<IncomeId, string>>
  expenses?: Partial<Record<ExpenseId, string>>
  otherEssentialNote?: string
  otherDebts?: { name?: string; outstanding?: string; minMonthly?: string; overdue?: boolean }[]
  /** Money from elsewhere that this letter counts on; the rest of the budget is one for all letters. */
  otherSource?: string
  attach?: boolean
}

export interface DeferralDraft {
  months?: string
  fromDueDate?: string
  afterMode?: AfterMode
  duringPay?: string
  interestDuring?: DeferralCostMode
}

export interface InstallmentPlanDraft {
  periods?: string
  firstDueDate?: string
  mode?: PlanMode
  downPayment?: string
  downDate?: string
  stepSplit?: { count?: string; amount?: string }
  customAmounts?: string[]
}

export interface PenaltyWaiverDraft {
  items?: { kind?: WaiverItemKind; name?: string; amount?: string }[]
  scope?: WaiverScope
  partialAmount?: string
  partialDesc?: string
  settle?: WaiverSettlement
  payBy?: string
  amount?: string
  reason?: string
}

export interface EnclosureDraft {
  id?: string
  label?: string
  core?: boolean
  status?: EnclosureStatus
  maskNote?: string
  copies?: string
}

export interface PriorContactDraft {
  date?: string
  channel?: string
  ticketNo?: string
  result?: string
}
