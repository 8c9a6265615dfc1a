import type { LetterStepId } from '@/domain/letter/letter-journey'

/** The steps by name, for the list of all steps and for whoever comes back. */
export const stepNames: Record<LetterStepId, string> = {
  creditor: '写给谁',
  loan: '哪一笔借款',
  amount: '欠款情况',
  hardship: '遇到的困难',
  budget: '每月能还多少',
  deferral: '延期多久',
  plan: '还款计划',
  waiver: '减免哪些费用',
  requests: '请求与承诺',
  enclosures: '附件',
  applicant: '你的联系方式',
}
