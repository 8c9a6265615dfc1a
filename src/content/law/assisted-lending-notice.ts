import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const assistedLendingNotice = {
  id: 'assistedLendingNotice',
  kind: 'notice',
  title: '国家金融监督管理总局关于加强商业银行互联网助贷业务管理提升金融服务质效的通知',
  shortTitle: '互联网助贷业务管理通知',
  issuer: '国家金融监督管理总局',
  binds: ['bank'],
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2025-10-01'),
      articles: {
        summary: [
          '银行通过互联网平台发放的助贷也是互联网贷款，要遵守互联网贷款的监管规章。',
          '增信服务费要算进借款人的综合融资成本；借款人为一笔贷款付的综合融资成本，要符合最高法院金融审判意见等规定，通常理解为年化24%。',
          '这是对银行的要求。超过的部分不会自动抹掉，要在诉讼中请求法院调减。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
