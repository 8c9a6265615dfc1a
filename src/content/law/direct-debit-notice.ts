import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const directDebitNotice = {
  id: 'directDebitNotice',
  kind: 'notice',
  title: '中国人民银行关于规范代收业务的通知',
  shortTitle: '规范代收业务的通知',
  issuer: '中国人民银行',
  binds: 'paymentServices',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2021-04-26'),
      articles: {
        summary: [
          '代收是指：付款人事先同意，收款人委托代收机构按约定的频率、额度等条件从付款人账户扣款，开户机构不再逐笔跟付款人确认。',
          '所以自动扣款靠的是本人给过的授权。实际操作中，可以在银行或者支付App里查看、关闭；关闭以后债还在，要自己按时还。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
