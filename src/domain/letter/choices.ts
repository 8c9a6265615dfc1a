/**
 * The closed choices of a letter: ids as they are stored, compared and named in issues.
 * The Chinese words for the letter lie in `content/letter/`, those for the screens beside the screens.
 */

export const askKinds = ['deferral', 'installmentPlan', 'penaltyWaiver'] as const
/** What a letter asks for: more time, payment in installments, or a waiver of late fees and penalty interest. */
export type AskKind = (typeof askKinds)[number]

export const gateIds = ['G1', 'G2', 'G3', 'G4', 'G5'] as const
/** The five questions before a letter: own debt, limitation, court papers, agent, danger. */
export type GateId = (typeof gateIds)[number]
export const gateAnswers = ['yes', 'no', 'unsure'] as const
export type GateAnswer = (typeof gateAnswers)[number]
export const paymentOrderAnswers = ['open', 'closed', 'none', 'unsure'] as const
/** Payment order (支付令): `open` while the 15 days for an objection run, `closed` after them, `none` if there is no such order. */
export type PaymentOrderAnswer = (typeof paymentOrderAnswers)[number]

export const creditorRoles = ['lender', 'platform', 'assignee', 'unsure'] as const
export type CreditorRole = (typeof creditorRoles)[number]
export const deliveryChannels = ['inApp', 'hotline', 'email', 'post', 'branch'] as const
export type DeliveryChannel = (typeof deliveryChannels)[number]
export const contactTimes = ['any', 'workday_day', 'evening', 'weekend'] as const
export type ContactTime = (typeof contactTimes)[number]

export const productTypes = ['onlineLoan', 'consumerFinance', 'bankLoan', 'creditCard', 'other'] as const
export type ProductType = (typeof productTypes)[number]
export const amountSources = ['appStatement', 'sms', 'staffTold', 'ownEstimate'] as const
export type AmountSource = (typeof amountSources)[number]

export const causeIds = [
  'unemployment', 'incomeDrop', 'wageArrears', 'illness', 'familyIllness', 'bereavement', 'divorce', 'childbirth', 'disability',
  'lowIncome', 'businessFail', 'naturalDisaster', 'accident', 'fraudVictim', 'epidemicControl', 'studyStudent', 'otherCause',
] as const
/** Causes of hardship, in the order in which they are offered and written. */
export type CauseId = (typeof causeIds)[number]

export const requestIds = [
  'writtenReply', 'statement', 'pauseOutsource', 'noThirdParty', 'contactTime', 'offsetOrder', 'creditTruthful', 'transferProof',
  'officialPay', 'noSuitYet',
] as const
export type RequestId = (typeof requestIds)[number]
export const commitmentIds = ['keepPlan', 'reportChange', 'reachable', 'noNewDebt', 'payMore', 'trueFacts'] as const
export type CommitmentId = (typeof commitmentIds)[number]

export const planModes = ['equal', 'step', 'custom'] as const
export type PlanMode = (typeof planModes)[number]
export const afterModes = ['resumeOriginal', 'lumpSum', 'extendTerm'] as const
export type AfterMode = (typeof afterModes)[number]
export const deferralCostModes = ['askNoPenalty', 'askReduced', 'asContract'] as const
export type DeferralCostMode = (typeof deferralCostModes)[number]
export const waiverItemKinds = ['penaltyInterest', 'lateFee', 'collectionFee', 'serviceFee', 'otherFee'] as const
export type WaiverItemKind = (typeof waiverItemKinds)[number]
export const waiverScopes = ['full', 'partial', 'lenderDecides'] as const
export type WaiverScope = (typeof waiverScopes)[number]
export const waiverSettlements = ['lumpSum', 'resume'] as const
export type WaiverSettlement = (typeof waiverSettlements)[number]

export const incomeIds = ['salary', 'otherIncome', 'benefit', 'familySupport'] as const
export type IncomeId = (typeof incomeIds)[number]
export const expenseIds = [
  'housing', 'utilities', 'food', 'transport', 'medical', 'dependents', 'education', 'insurance', 'otherEssential',
] as const
export type ExpenseId = (typeof expenseIds)[number]
export const enclosureStatuses = ['have', 'later', 'none'] as const
export type EnclosureStatus = (typeof enclosureStatuses)[number]
