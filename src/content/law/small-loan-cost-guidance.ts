import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const smallLoanCostGuidance = {
  id: 'smallLoanCostGuidance',
  kind: 'notice',
  title: '小额贷款公司综合融资成本管理工作指引',
  shortTitle: '小额贷款公司综合融资成本指引',
  issuer: '中国人民银行、国家金融监督管理总局',
  binds: ['smallLoanCompany'],
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2025-12-19'),
      startUnknown: true,
      articles: {
        summary: [
          '小额贷款公司新发放的贷款，综合融资成本不得超过年化24%。',
          '原则上最晚在2027年底前，把新发放贷款的综合融资成本降到一年期LPR的4倍以内。这是有期限的目标，不是现在的上限。',
          '综合融资成本包括利息、担保费、保险费等由借款人承担、与贷款直接相关的费用，签约前要讲明并折算成年化。',
          '管的是新发放的贷款，不溯及以前的贷款。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
