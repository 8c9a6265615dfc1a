import type { LetterDraft } from '@/domain/letter/draft'

/** What a person typed themselves, in the order of the form. Choices are left out: they are quickly made again. */
const typedFields: readonly (readonly [path: string, label: string])[] = [
  ['creditor.fullName', '机构全称'],
  ['creditor.brandName', '平台或产品名'],
  ['creditor.department', '收信部门'],
  ['debt.contractNo', '合同号或借据号'],
  ['debt.productName', '产品名'],
  ['debt.accountLast4', '账户尾号'],
  ['debt.borrowedOn', '借款日期'],
  ['debt.principalBorrowed', '借款本金'],
  ['debt.onTimePeriods', '已按时还的期数'],
  ['debt.overdueSince', '逾期开始'],
  ['debt.outstandingPrincipal', '还没还的本金'],
  ['debt.outstandingInterest', '还没还的利息'],
  ['debt.outstandingFees', '逾期费用'],
  ['debt.platformTotal', 'App 显示的合计'],
  ['debt.amountAsOf', '金额截至'],
  ['hardship.otherCauseName', '其他原因'],
  ['hardship.startedOn', '困难开始'],
  ['hardship.statement', '自己的话'],
  ['hardship.incomeBefore', '原来月收入'],
  ['hardship.incomeNow', '现在月收入'],
  ['hardship.expectedRecovery', '预计好转'],
  ['hardship.recoveryBasis', '好转的依据'],
  ['installmentPlan.periods', '期数'],
  ['installmentPlan.firstDueDate', '第一期日期'],
  ['debtor.name', '姓名'],
  ['debtor.phone', '手机号'],
  ['debtor.idLast4', '身份证号后四位'],
  ['debtor.email', '邮箱'],
  ['debtor.mailAddress', '通讯地址'],
]

/** Everything typed so far as plain lines, for taking it along when it cannot be stored. */
export function draftAsText(draft: LetterDraft): string {
  return typedFields
    .flatMap(([path, label]) => {
      const typed = valueAt(draft, path)
      return typeof typed === 'string' && typed !== '' ? [`${label}：${typed}`] : []
    })
    .join('\n')
}

/** The value under a dotted path of a draft. */
export function valueAt(draft: LetterDraft, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], draft)
}
