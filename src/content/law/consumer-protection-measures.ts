import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const consumerProtectionMeasures = {
  id: 'consumerProtectionMeasures',
  kind: 'departmentalRule',
  title: '银行保险机构消费者权益保护管理办法',
  shortTitle: '银行保险机构消费者权益保护管理办法',
  issuer: '中国银行保险监督管理委员会',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2023-03-01'),
      articles: {
        '16': [
          '银行保险机构应当健全矛盾纠纷多元化解配套机制，积极主动与消费者协商解决矛盾纠纷，在协商不成的情况下，通过调解、仲裁、诉讼等方式促进矛盾纠纷化解。消费者向银行业保险业纠纷调解组织请求调解的，银行保险机构无正当理由不得拒绝参加调解。',
        ].join('\n'),
        '41': [
          '银行保险机构应当规范催收行为，依法依规督促债务人清偿债务。加强催收外包业务管理，委托外部机构实施催收前，应当采取适当方式告知债务人。银行保险机构自行或者委托外部机构催收过程中不得存在下列情形：',
          '（一）冒用行政机关、司法机关等名义实施催收；',
          '（二）采取暴力、恐吓、欺诈等不正当手段实施催收；',
          '（三）采用其他违法违规和违背公序良俗的手段实施催收。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
