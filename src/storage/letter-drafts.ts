import { array, boolean, entriesFromList, object, optional, picklist, string } from 'valibot'
import {
  afterModes, amountSources, askKinds, causeIds, commitmentIds, contactTimes, creditorRoles, deferralCostModes, deliveryChannels,
  enclosureStatuses, expenseIds, gateAnswers, gateIds, incomeIds, paymentOrderAnswers, planModes, productTypes, requestIds,
  waiverItemKinds, waiverScopes, waiverSettlements,
} from '@/domain/letter/choices'
import { defineCollection } from './envelope'

const text = optional(string())
const tick = optional(boolean())

/** The shape of `DebtorDraft`. */
export const debtorSchema = object({
  name: text,
  idLast4: text,
  phone: text,
  phoneIsReserved: tick,
  email: text,
  mailAddress: text,
  bestTime: optional(picklist(contactTimes)),
})

/** The shape of `BudgetDraft`. */
export const budgetSchema = object({
  income: optional(object(entriesFromList(incomeIds, text))),
  expenses: optional(object(entriesFromList(expenseIds, text))),
  otherEssentialNote: text,
  otherDebts: optional(array(object({ name: text, outstanding: text, minMonthly: text, overdue: tick }))),
  otherSource: text,
  attach: tick,
})

/** The shape of `LetterDraft`: every key may be missing, whatever is typed is a text of any length and content. */
export const letterDraftSchema = object({
  kinds: optional(array(picklist(askKinds))),
  gates: optional(object(entriesFromList(gateIds, optional(picklist(gateAnswers))))),
  judgmentInForce: optional(picklist(gateAnswers)),
  paymentOrder: optional(picklist(paymentOrderAnswers)),
  acknowledged: optional(array(picklist(gateIds))),
  debtor: optional(debtorSchema),
  creditor: optional(object({
    fullName: text,
    brandName: text,
    role: optional(picklist(creditorRoles)),
    department: text,
    channel: optional(picklist(deliveryChannels)),
    address: text,
  })),
  debt: optional(object({
    productType: optional(picklist(productTypes)),
    productName: text,
    contractNo: text,
    accountLast4: text,
    borrowedOn: text,
    principalBorrowed: text,
    overdueSince: text,
    outstandingPrincipal: text,
    outstandingInterest: text,
    outstandingFees: text,
    platformTotal: text,
    amountUnknown: tick,
    notYetOverdue: tick,
    amountAsOf: text,
    amountSource: optional(picklist(amountSources)),
    onTimePeriods: text,
  })),
  hardship: optional(object({
    causes: optional(array(picklist(causeIds))),
    otherCauseName: text,
    startedOn: text,
    statement: text,
    incomeBefore: text,
    incomeNow: text,
    expectedRecovery: text,
    recoveryBasis: text,
  })),
  budget: optional(budgetSchema),
  deferral: optional(object({
    months: text,
    fromDueDate: text,
    afterMode: optional(picklist(afterModes)),
    duringPay: text,
    interestDuring: optional(picklist(deferralCostModes)),
  })),
  installmentPlan: optional(object({
    periods: text,
    firstDueDate: text,
    mode: optional(picklist(planModes)),
    downPayment: text,
    downDate: text,
    stepSplit: optional(object({ count: text, amount: text })),
    customAmounts: optional(array(string())),
  })),
  penaltyWaiver: optional(object({
    items: optional(array(object({ kind: optional(picklist(waiverItemKinds)), name: text, amount: text }))),
    scope: optional(picklist(waiverScopes)),
    partialAmount: text,
    partialDesc: text,
    settle: optional(picklist(waiverSettlements)),
    payBy: text,
    amount: text,
    reason: text,
  })),
  requests: optional(array(picklist(requestIds))),
  commitments: optional(array(picklist(commitmentIds))),
  enclosures: optional(array(object({
    id: text,
    label: text,
    core: tick,
    status: optional(picklist(enclosureStatuses)),
    maskNote: text,
    copies: text,
  }))),
  priorContacts: optional(array(object({ date: text, channel: text, ticketNo: text, result: text }))),
  letterDate: text,
  confirm: optional(object({ truthful: tick, ownWill: tick, affordable: tick })),
  keptWarnings: optional(array(string())),
})

/**
 * Letters being written, one under each key `letters/<id>`. On the phone they lie there without `debtor` and `budget`, which are in the
 * profile; a CASE.json has everything in it (letters-spec 3).
 */
export const letterDraftCollection = defineCollection('letter-draft', letterDraftSchema, [
  // A draft of version 1 is one of version 2 in which no warning was kept.
  { name: '1-add-kept-warnings', migrate: (data) => data },
])
