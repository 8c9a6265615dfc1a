import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const complaintDivisionNotice = {
  id: 'complaintDivisionNotice',
  kind: 'notice',
  title: '国家金融监督管理总局、中国人民银行、中国证券监督管理委员会关于金融消费者权益保护相关工作安排的公告',
  shortTitle: '金融消费投诉分工公告',
  issuer: '国家金融监督管理总局、中国人民银行、中国证券监督管理委员会',
  binds: 'regulators',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2024-06-28'),
      articles: {
        summary: [
          '投诉银行、信托公司、消费金融公司等银行业金融机构和保险机构，由金融监管总局统一接收转办。投诉非银行支付机构、征信机构，由中国人民银行接收转办。投诉证券、期货、基金机构，由中国证监会接收转办。',
          '小额贷款公司不在这三类里，找省级地方金融管理机构。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
