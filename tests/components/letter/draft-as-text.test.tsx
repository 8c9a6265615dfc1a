import { draftAsText } from '@/features/letter/draft-as-text'
import { aLetterDraft } from '../../support/builders/letter-draft'
import type { LetterDraft } from '@/domain/letter/draft'

it('takes along everything that was typed, as it was typed', () => {
  expect(draftAsText(aLetterDraft().with({ debt: { outstandingInterest: '180左右' } }).build())).toBe(
    [
      '机构全称：某某消费金融有限公司',
      '平台或产品名：某某借款',
      '合同号或借据号：ABC-20240001',
      '逾期开始：2026-09-15',
      '还没还的本金：8000',
      '还没还的利息：180左右',
      '逾期费用：420',
      '金额截至：2026-11-20',
      '困难开始：2026-08-01',
      '自己的话：8月公司裁员，我一直在找工作，现在靠零工收入。',
      '期数：10',
      '第一期日期：2027-01-15',
      '姓名：李一',
      '手机号：13800001234',
    ].join('\n'),
  )
})

it('an empty letter has nothing to take along', () => {
  expect(draftAsText({})).toBe('')
})

it('leaves out no text field that the form asks for', () => {
  const marked: LetterDraft = {
    creditor: { fullName: '¶', brandName: '¶', department: '¶' },
    debt: {
      productName: '¶', contractNo: '¶', accountLast4: '¶', borrowedOn: '¶', principalBorrowed: '¶', overdueSince: '¶',
      outstandingPrincipal: '¶', outstandingInterest: '¶', outstandingFees: '¶', platformTotal: '¶', amountAsOf: '¶', onTimePeriods: '¶',
    },
    hardship: {
      otherCauseName: '¶', startedOn: '¶', statement: '¶', incomeBefore: '¶', incomeNow: '¶', expectedRecovery: '¶', recoveryBasis: '¶',
    },
    budget: {
      income: { salary: '¶', otherIncome: '¶', benefit: '¶', familySupport: '¶' },
      expenses: {
        housing: '¶', utilities: '¶', food: '¶', transport: '¶', medical: '¶', dependents: '¶', education: '¶', insurance: '¶', otherEssential: '¶',
      },
      otherEssentialNote: '¶',
      otherDebts: [{ name: '¶', outstanding: '¶', minMonthly: '¶' }, { name: '¶', outstanding: '¶' }],
      otherSource: '¶',
    },
    deferral: { months: '¶', fromDueDate: '¶', duringPay: '¶' },
    installmentPlan: {
      periods: '¶', firstDueDate: '¶', downPayment: '¶', downDate: '¶', stepSplit: { count: '¶', amount: '¶' }, customAmounts: ['¶', '¶'],
    },
    penaltyWaiver: {
      items: [{ kind: 'otherFee', name: '¶', amount: '¶' }, { kind: 'lateFee', amount: '¶' }], partialAmount: '¶', partialDesc: '¶', payBy: '¶',
      amount: '¶', reason: '¶',
    },
    enclosures: [{ id: 'loanContract', copies: '¶' }],
    debtor: { name: '¶', idLast4: '¶', phone: '¶', email: '¶', mailAddress: '¶' },
  }
  const typed = JSON.stringify(marked).split('¶').length - 1
  expect(draftAsText(marked).split('¶').length - 1).toBe(typed)
})
