import type { SavedLists } from '@/domain/faq/saved-lists'
import type { CaseEntry, LetterCase } from '@/domain/letter/case/letter-case'
import type { LetterDraft } from '@/domain/letter/draft'
import type { LetterSummary } from './letter-index'

/**
 * Where a stored field may go.
 * - `device`: the storage of this phone.
 * - `backup`: a file that the person makes and keeps.
 * - `letter`: the letter itself – the value, a figure computed from it, or a sentence that it switches on.
 * - `share`: share cards and posters, which strangers see.
 */
export type Destination = 'device' | 'backup' | 'letter' | 'share'

/** Everything stored so far is a person's own business (letters-spec 14, S2), so `share` does not even compile. */
type PersonalDestinations = readonly Exclude<Destination, 'share'>[]

/** One entry for each field, at every depth; of a list, for the fields of its items. A field without an entry does not compile. */
type DestinationsOf<Data> = Data extends string | number | boolean
  ? PersonalDestinations
  : Data extends readonly (infer Item)[]
    ? DestinationsOf<Item>
    : { readonly [Field in keyof Data]-?: DestinationsOf<NonNullable<Data[Field]>> }

/** Every field that any member of a union has. */
type FieldsOfUnion<Union> = { [Field in Union extends unknown ? keyof Union : never]: FieldOf<Union, Field> }
type FieldOf<Union, Field> = Union extends unknown ? (Field extends keyof Union ? Union[Field] : never) : never

/**
 * What lies in the storage: the letters (in CASE.json and backups with the profile in them), the index made from them, and what is kept of
 * the FAQ.
 */
interface StoredData {
  readonly letter: LetterDraft
  readonly letterIndex: LetterSummary
  readonly letterCase: Omit<LetterCase, 'log'> & { readonly log: readonly FieldsOfUnion<CaseEntry>[] }
  readonly faqSaved: SavedLists
}

const deviceOnly: PersonalDestinations = ['device']
const kept: PersonalDestinations = ['device', 'backup']
const written: PersonalDestinations = ['device', 'backup', 'letter']

/** Where each stored field may go. */
export const dataDestinations: DestinationsOf<StoredData> = {
  letter: {
    kinds: written,
    gates: { G1: kept, G2: kept, G3: written, G4: kept, G5: kept },
    judgmentInForce: kept,
    paymentOrder: kept,
    acknowledged: kept,
    debtor: {
      name: written, idLast4: written, phone: written, phoneIsReserved: written, email: written, mailAddress: written, bestTime: written,
    },
    creditor: { fullName: written, brandName: written, role: written, department: written, channel: written, address: kept },
    debt: {
      productType: written,
      productName: written,
      contractNo: written,
      accountLast4: written,
      borrowedOn: written,
      principalBorrowed: written,
      overdueSince: written,
      outstandingPrincipal: written,
      outstandingInterest: written,
      outstandingFees: written,
      platformTotal: written,
      amountUnknown: written,
      notYetOverdue: written,
      amountAsOf: written,
      amountSource: written,
      onTimePeriods: written,
    },
    hardship: {
      causes: written,
      otherCauseName: written,
      startedOn: written,
      statement: written,
      incomeBefore: written,
      incomeNow: written,
      expectedRecovery: written,
      recoveryBasis: written,
    },
    budget: {
      income: { salary: written, otherIncome: written, benefit: written, familySupport: written },
      expenses: {
        housing: written,
        utilities: written,
        food: written,
        transport: written,
        medical: written,
        dependents: written,
        education: written,
        insurance: written,
        otherEssential: written,
      },
      otherEssentialNote: kept,
      otherDebts: { name: kept, outstanding: written, minMonthly: kept, overdue: kept },
      otherSource: kept,
      attach: written,
    },
    deferral: { months: written, fromDueDate: written, afterMode: written, duringPay: written, interestDuring: written },
    installmentPlan: {
      periods: written,
      firstDueDate: written,
      mode: written,
      downPayment: written,
      downDate: written,
      stepSplit: { count: written, amount: written },
      customAmounts: written,
    },
    penaltyWaiver: {
      items: { kind: written, name: written, amount: written },
      scope: written,
      partialAmount: written,
      partialDesc: written,
      settle: written,
      payBy: written,
      amount: written,
      reason: written,
    },
    requests: written,
    commitments: written,
    enclosures: { id: kept, label: written, core: kept, status: written, maskNote: kept, copies: written },
    priorContacts: { date: written, channel: written, ticketNo: written, result: written },
    letterDate: written,
    confirm: { truthful: kept, ownWill: kept, affordable: kept },
    keptWarnings: kept,
  },
  letterIndex: {
    id: deviceOnly,
    creditorName: deviceOnly,
    kinds: deviceOnly,
    total: deviceOnly,
    progress: { step: deviceOnly, position: deviceOnly, total: deviceOnly, missing: deviceOnly },
    updatedAt: deviceOnly,
  },
  letterCase: {
    log: {
      event: kept,
      date: written,
      channel: written,
      ticketNo: written,
      note: kept,
      proofs: kept,
      text: kept,
      reasonGiven: kept,
      payments: { dueDate: kept, amount: kept },
      level: kept,
      deadline: kept,
    },
    lenderKind: kept,
    offer: {
      receivedOn: written,
      answers: {
        officialSource: kept,
        payeeMatches: kept,
        partiesAndAmounts: kept,
        waiverStated: kept,
        scheduleStated: kept,
        penaltyStops: kept,
        missedPayment: kept,
        creditReporting: kept,
        settlementProof: kept,
        givesUpCourt: kept,
        givesUpLimitation: kept,
        enforceableDeed: kept,
        distantCourt: kept,
        electronicService: kept,
        blanks: kept,
        handwrittenAdditions: kept,
        relativesSign: kept,
        payFirst: kept,
        sealedText: kept,
      },
      payments: { dueDate: written, amount: written },
      statedTotal: written,
      waivedAmount: written,
      resumeDate: written,
    },
    complaint: {
      level: written,
      institutionName: written,
      institutionKind: written,
      matters: written,
      facts: { date: written, words: written },
      complainedOn: written,
      authorityName: written,
      asksForMediation: written,
      evidence: written,
      confirm: { truthful: kept, ownWill: kept },
    },
  },
  faqSaved: { favourites: kept, recent: deviceOnly },
}
