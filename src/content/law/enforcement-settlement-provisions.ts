import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const enforcementSettlementProvisions = {
  id: 'enforcementSettlementProvisions',
  kind: 'interpretation',
  title: '最高人民法院关于执行和解若干问题的规定',
  shortTitle: '执行和解规定',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2021-01-01'),
      articles: {
        '1': [
          '当事人可以自愿协商达成和解协议，依法变更生效法律文书确定的权利义务主体、履行标的、期限、地点和方式等内容。',
          '和解协议一般采用书面形式。',
        ].join('\n'),
        '2': [
          '和解协议达成后，有下列情形之一的，人民法院可以裁定中止执行：',
          '（一）各方当事人共同向人民法院提交书面和解协议的；',
          '（二）一方当事人向人民法院提交书面和解协议，其他当事人予以认可的；',
          '（三）当事人达成口头和解协议，执行人员将和解协议内容记入笔录，由各方当事人签名或者盖章的。',
        ].join('\n'),
        '9': [
          '被执行人一方不履行执行和解协议的，申请执行人可以申请恢复执行原生效法律文书，也可以就履行执行和解协议向执行法院提起诉讼。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
