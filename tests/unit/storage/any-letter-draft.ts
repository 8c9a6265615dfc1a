import fc from 'fast-check'
import * as choices from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { anyText } from '../../support/arbitraries'

/** An object in which any of the fields may be missing. A field of `Type` that is not named here does not compile. */
function some<Type>(fields: { [Field in keyof Type]-?: fc.Arbitrary<NonNullable<Type[Field]>> }): fc.Arbitrary<Type> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Type>
}

type Part<Key extends keyof LetterDraft> = NonNullable<LetterDraft[Key]>
type Item<List> = List extends readonly (infer Entry)[] ? Entry : never

const text = anyText(8)
const tick = fc.boolean()
const one = <Choice>(list: readonly Choice[]): fc.Arbitrary<Choice> => fc.constantFrom(...list)
const several = <Choice>(list: readonly Choice[]): fc.Arbitrary<Choice[]> => fc.array(one(list), { maxLength: 3 })
const list = <Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entry[]> => fc.array(entry, { maxLength: 3 })
const answer = one(choices.gateAnswers)

/** Any draft that the type allows, with any text in it. */
export const anyLetterDraft: fc.Arbitrary<LetterDraft> = some<LetterDraft>({
  kinds: several(choices.askKinds),
  gates: some<Part<'gates'>>({ G1: answer, G2: answer, G3: answer, G4: answer, G5: answer }),
  judgmentInForce: answer,
  paymentOrder: one(choices.paymentOrderAnswers),
  acknowledged: several(choices.gateIds),
  debtor: some<Part<'debtor'>>({
    name: text, idLast4: text, phone: text, phoneIsReserved: tick, email: text, mailAddress: text, bestTime: one(choices.contactTimes),
  }),
  creditor: some<Part<'creditor'>>({
    fullName: text, brandName: text, role: one(choices.creditorRoles), department: text, channel: one(choices.deliveryChannels),
    address: text,
  }),
  debt: some<Part<'debt'>>({
    productType: one(choices.productTypes), productName: text, contractNo: text, accountLast4: text, borrowedOn: text,
    principalBorrowed: text, overdueSince: text, outstandingPrincipal: text, outstandingInterest: text, outstandingFees: text,
    platformTotal: text, amountUnknown: tick, notYetOverdue: tick, amountAsOf: text, amountSource: one(choices.amountSources),
    onTimePeriods: text,
  }),
  hardship: some<Part<'hardship'>>({
    causes: several(choices.causeIds), otherCauseName: text, startedOn: text, statement: text, incomeBefore: text, incomeNow: text,
    expectedRecovery: text, recoveryBasis: text,
  }),
  budget: some<Part<'budget'>>({
    income: fc.dictionary(one(choices.incomeIds), text),
    expenses: fc.dictionary(one(choices.expenseIds), text),
    otherEssentialNote: text,
    otherDebts: list(some<Item<Part<'budget'>['otherDebts']>>({ name: text, outstanding: text, minMonthly: text, overdue: tick })),
    otherSource: text,
    attach: tick,
  }),
  deferral: some<Part<'deferral'>>({
    months: text, fromDueDate: text, afterMode: one(choices.afterModes), duringPay: text, interestDuring: one(choices.deferralCostModes),
  }),
  installmentPlan: some<Part<'installmentPlan'>>({
    periods: text, firstDueDate: text, mode: one(choices.planModes), downPayment: text, downDate: text,
    stepSplit: some<NonNullable<Part<'installmentPlan'>['stepSplit']>>({ count: text, amount: text }),
    customAmounts: list(text),
  }),
  penaltyWaiver: some<Part<'penaltyWaiver'>>({
    items: list(some<Item<Part<'penaltyWaiver'>['items']>>({ kind: one(choices.waiverItemKinds), name: text, amount: text })),
    scope: one(choices.waiverScopes), partialAmount: text, partialDesc: text, settle: one(choices.waiverSettlements), payBy: text,
    amount: text, reason: text,
  }),
  requests: several(choices.requestIds),
  commitments: several(choices.commitmentIds),
  enclosures: list(some<Item<Part<'enclosures'>>>({
    id: text, label: text, core: tick, status: one(choices.enclosureStatuses), maskNote: text, copies: text,
  })),
  priorContacts: list(some<Item<Part<'priorContacts'>>>({ date: text, channel: text, ticketNo: text, result: text })),
  letterDate: text,
  confirm: some<Part<'confirm'>>({ truthful: tick, ownWill: tick, affordable: tick }),
  keptWarnings: list(text),
})
