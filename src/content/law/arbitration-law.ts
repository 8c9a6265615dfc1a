import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const arbitrationLaw = {
  id: 'arbitrationLaw',
  kind: 'law',
  title: '中华人民共和国仲裁法',
  shortTitle: '仲裁法',
  issuer: '全国人民代表大会常务委员会',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-03-01'),
      articles: {
        '10': [
          '仲裁实行一裁终局的制度。裁决作出后，当事人就同一纠纷再申请仲裁或者向人民法院提起诉讼的，仲裁机构或者人民法院不予受理。',
          '裁决被人民法院依法裁定撤销或者不予执行的，当事人就该纠纷可以根据双方重新达成的仲裁协议申请仲裁，也可以向人民法院提起诉讼。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
