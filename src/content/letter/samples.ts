import { calendarDate } from '@/domain/calendar-date'
import type { AskKind } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'

/** The day on which the samples are written: they do not age. */
export const samplesDate = calendarDate('2026-11-21')

const common = {
  gates: { G1: 'yes', G2: 'no', G3: 'no', G4: 'no', G5: 'no' },
  acknowledged: [],
  debtor: { name: '李一', phone: '13800001234' },
  creditor: { fullName: '某某消费金融有限公司', brandName: '某某借款', role: 'lender', channel: 'inApp' },
  hardship: { causes: ['unemployment'], startedOn: '2026-08-01', statement: '8月公司裁员，我一直在找工作，现在靠零工收入。' },
  letterDate: samplesDate,
  confirm: { truthful: true, ownWill: true, affordable: true },
} satisfies LetterDraft

const loan = {
  productType: 'onlineLoan', contractNo: 'ABC-20240001', amountAsOf: '2026-11-20', amountSource: 'appStatement',
} satisfies LetterDraft['debt']

/** A finished letter of each kind, with invented names and numbers (letters-spec 8). */
export const letterSamples: Readonly<Record<AskKind, LetterDraft>> = {
  deferral: {
    ...common,
    kinds: ['deferral'],
    debt: { ...loan, outstandingPrincipal: '8600.00', outstandingInterest: '0', outstandingFees: '0', notYetOverdue: true },
    deferral: { months: '1', fromDueDate: '2026-12-15', afterMode: 'resumeOriginal', interestDuring: 'askNoPenalty' },
    requests: ['writtenReply', 'pauseOutsource', 'noThirdParty'],
    enclosures: [
      { id: 'terminationProof', label: '解除劳动合同证明', core: true, status: 'have', copies: '1' },
      { id: 'unemploymentRecord', label: '失业登记记录', core: true, status: 'have', copies: '1' },
      { id: 'bankStatement', label: '近3个月银行流水', core: false, status: 'have', copies: '1' },
    ],
  },
  installmentPlan: {
    ...common,
    kinds: ['installmentPlan'],
    debt: { ...loan, outstandingPrincipal: '8000.00', outstandingInterest: '180.00', outstandingFees: '420.00', overdueSince: '2026-09-15' },
    installmentPlan: { periods: '10', firstDueDate: '2027-01-15', mode: 'equal' },
  },
  penaltyWaiver: {
    ...common,
    kinds: ['penaltyWaiver'],
    debt: { ...loan, outstandingPrincipal: '7800.00', outstandingInterest: '80.00', outstandingFees: '720.00', overdueSince: '2026-09-15' },
    penaltyWaiver: {
      items: [{ kind: 'penaltyInterest', amount: '420.00' }, { kind: 'lateFee', amount: '300.00' }],
      scope: 'full',
      settle: 'lumpSum',
      payBy: '2026-12-20',
      amount: '7880.00',
    },
  },
}
