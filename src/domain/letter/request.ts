import type { CalendarDate } from '../calendar-date'
import type { Fen } from '../money'
import type {
  AfterMode, AmountSource, CauseId, CommitmentId, ContactTime, CreditorRole, DeferralCostMode, DeliveryChannel, ProductType, RequestId,
  WaiverItemKind,
} from './choices'

export type NonEmptyArray<Item> = readonly [Item, ...Item[]]

/** A letter's facts after validation: exact values, nothing impossible. The only way to get one is `parseLetterDraft`. */
export interface LetterRequest {
  /** What is asked, in the fixed order deferral, installment plan, penalty waiver; each at most once. */
  readonly asks: NonEmptyArray<Ask>
  /** True when court papers have been received (gate G3): the letter then reserves the debtor's rights in the proceedings. */
  readonly courtPapers: boolean
  readonly debtor: Debtor
  readonly creditor: Creditor
  readonly debt: Debt
  readonly hardship: Hardship
  /** Absent when income and expenses were not filled in. */
  readonly budget?: LetterBudget
  readonly requests: readonly RequestId[]
  readonly commitments: readonly CommitmentId[]
  /** Only what the debtor has ready, in the order of the draft. */
  readonly enclosures: readonly Enclosure[]
  readonly priorContacts: readonly PriorContact[]
  readonly letterDate: CalendarDate
}

export interface Debtor {
  readonly name: string
  readonly idLast4?: string
  readonly phone: string
  readonly phoneIsReserved: boolean
  readonly email?: string
  readonly mailAddress?: string
  readonly bestTime?: ContactTime
}

export interface Creditor {
  readonly fullName: string
  readonly brandName?: string
  readonly role: CreditorRole
  readonly department?: string
  readonly channel: DeliveryChannel
}

export interface Debt {
  readonly productType: ProductType
  readonly productName?: string
  readonly contractNo?: string
  readonly accountLast4?: string
  readonly borrowedOn?: CalendarDate
  readonly principalBorrowed?: Fen
  /** Absent when the loan is not overdue yet. */
  readonly overdueSince?: CalendarDate
  /** Absent when the amounts are unknown (possible only where nothing but a deferral is asked). */
  readonly outstanding?: Outstanding
  readonly onTimePeriods?: number
}

export interface Outstanding {
  readonly principal: Fen
  readonly interest: Fen
  readonly fees: Fen
  /** principal + interest + fees */
  readonly total: Fen
  readonly asOf: CalendarDate
  readonly source: AmountSource
  /** True when the letter must say that the lender's own statement decides (letters-spec 4.1, B6). */
  readonly subjectToStatement: boolean
}

export interface Hardship {
  readonly causes: NonEmptyArray<CauseId>
  readonly otherCauseName?: string
  readonly startedOn?: CalendarDate
  /** The debtor's own words, free of control characters; line breaks kept, empty lines folded. */
  readonly statement: string
  readonly incomeBefore?: Fen
  readonly incomeNow?: Fen
  readonly expectedRecovery?: CalendarDate
  readonly recoveryBasis?: string
}

/** What the budget says about the debtor's ability to pay (letters-spec 6.1). */
export interface LetterBudget {
  /** Income less necessary expenses a month, in fen; negative when expenses are higher. */
  readonly surplus: number
  /** What this loan can have of the surplus a month, in proportion to what is owed; never below zero. Absent when that is unknown. */
  readonly share?: Fen
  readonly hasOtherDebts: boolean
  /** True when the letter says that the budget is enclosed. */
  readonly attach: boolean
}

export type Ask = DeferralAsk | InstallmentPlanAsk | PenaltyWaiverAsk

export interface DeferralAsk {
  readonly kind: 'deferral'
  readonly months: number
  readonly fromDueDate: CalendarDate
  /** fromDueDate plus months, clamped to the end of the month. */
  readonly resumeDate: CalendarDate
  readonly afterMode?: AfterMode
  readonly duringPay?: Fen
  readonly interestDuring: DeferralCostMode
}

export interface InstallmentPlanAsk {
  readonly kind: 'installmentPlan'
  /** Outstanding total less the waiver asked for, in fen. */
  readonly baseAmount: Fen
  readonly plan: RepaymentPlan
}

export interface PenaltyWaiverAsk {
  readonly kind: 'penaltyWaiver'
  readonly items: NonEmptyArray<WaiverItem>
  readonly scope:
    | { readonly kind: 'full' }
    | { readonly kind: 'partial'; readonly amount: Fen }
    | { readonly kind: 'partial'; readonly description: string }
    | { readonly kind: 'lenderDecides' }
  /** What the waiver takes off, in fen; 0 where it cannot be computed. */
  readonly waivedAmount: Fen
  readonly settle:
    | { readonly kind: 'byPlan' }
    | { readonly kind: 'resume' }
    | { readonly kind: 'lumpSum'; readonly payBy: CalendarDate; readonly amount: Fen }
  readonly reason?: string
}

export interface WaiverItem {
  readonly kind: WaiverItemKind
  readonly name?: string
  readonly amount?: Fen
}

export interface RepaymentPlan {
  readonly downPayment?: { readonly date: CalendarDate; readonly amount: Fen }
  readonly installments: NonEmptyArray<Installment>
}

export interface Installment {
  /** 1 for the first. */
  readonly no: number
  readonly dueDate: CalendarDate
  readonly amount: Fen
  /** What is left of the plan after this payment; 0 after the last. */
  readonly remaining: Fen
}

export interface Enclosure {
  readonly id: string
  readonly label: string
  readonly copies: number
}

export interface PriorContact {
  readonly date: CalendarDate
  readonly channel: string
  readonly ticketNo?: string
  readonly result?: string
}
