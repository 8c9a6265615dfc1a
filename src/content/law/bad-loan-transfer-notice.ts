import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const badLoanTransferNotice = {
  id: 'badLoanTransferNotice',
  kind: 'notice',
  title: '国家金融监督管理总局关于延长不良贷款转让试点期限的通知',
  shortTitle: '不良贷款转让试点通知',
  issuer: '国家金融监督管理总局',
  binds: 'transferParties',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2025-12-29'),
      effectiveTo: calendarDate('2026-12-31'),
      articles: {
        summary: [
          '逾期未还形成不良的个人消费信用贷款、信用卡透支、个人经营性信用贷款，可以批量转让给资产管理公司，在银行业信贷资产登记流转中心挂牌。',
          '试点期限到2026年12月31日。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
