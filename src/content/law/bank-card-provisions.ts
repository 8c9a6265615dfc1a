import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const bankCardProvisions = {
  id: 'bankCardProvisions',
  kind: 'interpretation',
  title: '最高人民法院关于审理银行卡民事纠纷案件若干问题的规定',
  shortTitle: '银行卡民事纠纷规定',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2021-05-25'),
      articles: {
        '2': [
          '发卡行在与持卡人订立银行卡合同时，对收取利息、复利、费用、违约金等格式条款未履行提示或者说明义务，致使持卡人没有注意或者理解该条款，持卡人主张该条款不成为合同的内容、对其不具有约束力的，人民法院应予支持。',
          '发卡行请求持卡人按照信用卡合同的约定给付透支利息、复利、违约金等，或者给付分期付款手续费、利息、违约金等，持卡人以发卡行主张的总额过高为由请求予以适当减少的，人民法院应当综合考虑国家有关金融监管规定、未还款的数额及期限、当事人过错程度、发卡行的实际损失等因素，根据公平原则和诚信原则予以衡量，并作出裁决。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
