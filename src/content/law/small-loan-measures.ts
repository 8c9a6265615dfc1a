import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const smallLoanMeasures = {
  id: 'smallLoanMeasures',
  kind: 'notice',
  title: '小额贷款公司监督管理暂行办法',
  shortTitle: '小额贷款公司监督管理暂行办法',
  issuer: '国家金融监督管理总局',
  binds: ['smallLoanCompany'],
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2025-01-17'),
      articles: {
        summary: [
          '小额贷款公司由省级地方金融管理机构监管，投诉找公司注册地的地方金融管理局。',
          '网络小额贷款公司对一户用于消费的贷款，余额不得超过20万元。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
