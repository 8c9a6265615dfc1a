import type { LetterDraft } from '@/domain/letter/draft'
import { expenseLines, incomeLines } from './form/steps/budget-lines'

/**
 * What a person typed themselves, in the order of the form; `*` stands for each entry of a list. Choices are left out: they are quickly
 * made again.
 */
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
  ...[...incomeLines, ...expenseLines].map(({ field, name }) => [field.path, name] as const),
  ['budget.otherEssentialNote', '是什么支出'],
  ['budget.otherDebts.*.name', '别家的欠款'],
  ['budget.otherDebts.*.outstanding', '别家还欠多少'],
  ['budget.otherDebts.*.minMonthly', '别家每月最少还'],
  ['budget.otherSource', '其他来源'],
  ['deferral.months', '延期几个月'],
  ['deferral.fromDueDate', '从哪一期起延期'],
  ['deferral.duringPay', '延期期间每月先还'],
  ['penaltyWaiver.items.*.name', '要减免的费用'],
  ['penaltyWaiver.items.*.amount', '减免的费用多少'],
  ['penaltyWaiver.partialAmount', '减免多少'],
  ['penaltyWaiver.partialDesc', '怎么减'],
  ['penaltyWaiver.payBy', '哪天以前付清'],
  ['penaltyWaiver.amount', '一次付清多少'],
  ['penaltyWaiver.reason', '和困难的关系'],
  ['installmentPlan.periods', '期数'],
  ['installmentPlan.firstDueDate', '第一期日期'],
  ['installmentPlan.downPayment', '首付'],
  ['installmentPlan.downDate', '首付哪天付'],
  ['installmentPlan.stepSplit.count', '前几期'],
  ['installmentPlan.stepSplit.amount', '前几期每期'],
  ['installmentPlan.customAmounts.*', '每期金额'],
  ['enclosures.*.copies', '附件份数'],
  ['debtor.name', '姓名'],
  ['debtor.phone', '手机号'],
  ['debtor.idLast4', '身份证号后四位'],
  ['debtor.email', '邮箱'],
  ['debtor.mailAddress', '通讯地址'],
]

/** Everything typed so far as plain lines, for taking it along when it cannot be stored. */
export function draftAsText(draft: LetterDraft): string {
  return typedFields
    .flatMap(([path, label]) =>
      valuesAt(draft, path.split('.')).flatMap(typed => (typeof typed === 'string' && typed !== '' ? [`${label}：${typed}`] : [])))
    .join('\n')
}

/** The value under a dotted path of a draft. */
export function valueAt(draft: LetterDraft, path: string): unknown {
  return valuesAt(draft, path.split('.'))[0]
}

function valuesAt(node: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (key === undefined) return [node]
  if (key === '*') return Array.isArray(node) ? node.flatMap(each => valuesAt(each, rest)) : []
  return valuesAt((node as Readonly<Record<string, unknown>> | undefined)?.[key], rest)
}
