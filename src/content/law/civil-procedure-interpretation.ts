import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const civilProcedureInterpretation = {
  id: 'civilProcedureInterpretation',
  kind: 'interpretation',
  title: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
  shortTitle: '民事诉讼法司法解释',
  issuer: '最高人民法院',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2022-04-10'),
      articles: {
        '436': [
          '债务人对债务本身没有异议，只是提出缺乏清偿能力、延缓债务清偿期限、变更债务清偿方式等异议的，不影响支付令的效力。',
          '人民法院经审查认为异议不成立的，裁定驳回。',
          '债务人的口头异议无效。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
