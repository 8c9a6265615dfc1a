import type { LetterDraft } from '@/domain/letter/draft'

/** A change of a draft by parts: objects are merged key by key, everything else (lists too) is replaced, `undefined` takes a key out. */
type Changes<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object ? { [Key in keyof Value]?: Changes<Value[Key]> } : Value

/** A draft that can be changed part by part: `aLetterDraft().with({ debtor: { phone: '' } }).build()`. */
export interface LetterDraftBuilder {
  with(changes: Changes<LetterDraft>): LetterDraftBuilder
  build(): LetterDraft
}

/** The draft of the second sample of letters-spec 8: installments for 8,600.00 yuan, without any error or warning on 2026-11-21. */
export function aLetterDraft(): LetterDraftBuilder {
  return builder(installmentPlanSample)
}

/** The draft of the first sample: a deferral of one month, not overdue yet. */
export function aDeferralDraft(): LetterDraftBuilder {
  return builder(deferralSample)
}

/** The draft of the third sample: a waiver of 720.00 yuan and the rest in a lump sum. */
export function aPenaltyWaiverDraft(): LetterDraftBuilder {
  return builder(penaltyWaiverSample)
}

function builder(draft: LetterDraft): LetterDraftBuilder {
  return {
    with: (changes) => builder(merge(draft, changes) as LetterDraft),
    build: () => merge({}, draft) as LetterDraft,
  }
}

function merge(original: unknown, changes: unknown): unknown {
  if (!isPlainObject(changes)) return changes
  const merged: Record<string, unknown> = { ...(isPlainObject(original) ? original : {}) }
  for (const [key, change] of Object.entries(changes)) {
    if (change === undefined) delete merged[key]
    else merged[key] = merge(merged[key], change)
  }
  return merged
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const common: LetterDraft = {
  gates: { G1: 'yes', G2: 'no', G3: 'no', G4: 'no', G5: 'no' },
  acknowledged: [],
  debtor: { name: '李一', phone: '13800001234' },
  creditor: { fullName: '某某消费金融有限公司', brandName: '某某借款', role: 'lender', channel: 'inApp' },
  letterDate: '2026-11-21',
  confirm: { truthful: true, ownWill: true, affordable: true },
}

const hardship: LetterDraft['hardship'] = {
  causes: ['unemployment'],
  startedOn: '2026-08-01',
  statement: '8月公司裁员，我一直在找工作，现在靠零工收入。',
}

const installmentPlanSample: LetterDraft = {
  ...common,
  kinds: ['installmentPlan'],
  debt: {
    productType: 'onlineLoan',
    contractNo: 'ABC-20240001',
    outstandingPrincipal: '8000',
    outstandingInterest: '180.00',
    outstandingFees: '420',
    amountAsOf: '2026-11-20',
    amountSource: 'appStatement',
    overdueSince: '2026-09-15',
  },
  hardship,
  installmentPlan: { periods: '10', firstDueDate: '2027-01-15', mode: 'equal' },
}

const deferralSample: LetterDraft = {
  ...common,
  kinds: ['deferral'],
  debt: {
    productType: 'onlineLoan',
    contractNo: 'ABC-20240001',
    outstandingPrincipal: '8600.00',
    outstandingInterest: '0',
    outstandingFees: '0',
    amountAsOf: '2026-11-20',
    amountSource: 'appStatement',
    notYetOverdue: true,
  },
  hardship,
  deferral: { months: '1', fromDueDate: '2026-12-15', afterMode: 'resumeOriginal', interestDuring: 'askNoPenalty' },
  requests: ['writtenReply', 'pauseOutsource', 'noThirdParty'],
  enclosures: [
    { id: 'terminationProof', label: '解除劳动合同证明', core: true, status: 'have', copies: '1' },
    { id: 'unemploymentRecord', label: '失业登记记录', core: true, status: 'have', copies: '1' },
    { id: 'bankStatement', label: '近3个月银行流水', core: false, status: 'have', copies: '1' },
  ],
}

const penaltyWaiverSample: LetterDraft = {
  ...common,
  kinds: ['penaltyWaiver'],
  debt: {
    productType: 'onlineLoan',
    contractNo: 'ABC-20240001',
    outstandingPrincipal: '7800.00',
    outstandingInterest: '80.00',
    outstandingFees: '720.00',
    amountAsOf: '2026-11-20',
    amountSource: 'appStatement',
    overdueSince: '2026-09-15',
  },
  hardship,
  penaltyWaiver: {
    items: [{ kind: 'penaltyInterest', amount: '420.00' }, { kind: 'lateFee', amount: '300.00' }],
    scope: 'full',
    settle: 'lumpSum',
    payBy: '2026-12-20',
    amount: '7880.00',
  },
}
