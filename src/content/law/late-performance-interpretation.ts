import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const latePerformanceInterpretation = {
  id: 'latePerformanceInterpretation',
  kind: 'interpretation',
  title: '最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释',
  shortTitle: '迟延履行利息解释',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2014-08-01'),
      articles: {
        '1': [
          '根据民事诉讼法第二百五十三条规定加倍计算之后的迟延履行期间的债务利息，包括迟延履行期间的一般债务利息和加倍部分债务利息。',
          '迟延履行期间的一般债务利息，根据生效法律文书确定的方法计算；生效法律文书未确定给付该利息的，不予计算。',
          '加倍部分债务利息的计算方法为：加倍部分债务利息=债务人尚未清偿的生效法律文书确定的除一般债务利息之外的金钱债务×日万分之一点七五×迟延履行期间。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
