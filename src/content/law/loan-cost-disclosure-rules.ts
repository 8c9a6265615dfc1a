import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const loanCostDisclosureRules = {
  id: 'loanCostDisclosureRules',
  kind: 'notice',
  title: '个人贷款业务明示综合融资成本规定',
  shortTitle: '个人贷款综合融资成本明示规定',
  issuer: '国家金融监督管理总局、中国人民银行',
  binds: ['bank', 'consumerFinanceCompany', 'smallLoanCompany'],
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-08-01'),
      articles: {
        summary: [
          '银行、消费金融公司、小额贷款公司等办理个人贷款（包括分期）以前，要给借款人看综合融资成本明示表：贷款本金，各项息费的收取方式、标准和收取人，正常还款的年化综合成本，逾期罚息等违约时可能产生的费用；并提示表外不再收取与贷款有关的息费。',
          '线下办理的，借款人在表上签字确认；线上办理的，弹窗展示、强制阅读，确认后才能签约。',
          '不溯及2026年8月1日以前的贷款。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
