import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const writeOffMeasures = {
  id: 'writeOffMeasures',
  kind: 'notice',
  title: '金融企业呆账核销管理办法（2017年版）',
  shortTitle: '金融企业呆账核销管理办法',
  issuer: '财政部',
  binds: ['bank', 'consumerFinanceCompany', 'smallLoanCompany', 'creditCardIssuer'],
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-11-21'),
      startUnknown: true,
      articles: {
        summary: [
          '核销是金融企业的账务处理：把认定的呆账冲减到资产负债表以外。核销以后，金融企业还要继续追偿。小额贷款公司参照执行。',
          '它管的是机构的账，没有免除借款人的债。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
