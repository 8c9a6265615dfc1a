import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const consumerFinanceCompanyMeasures = {
  id: 'consumerFinanceCompanyMeasures',
  kind: 'departmentalRule',
  title: '消费金融公司管理办法',
  shortTitle: '消费金融公司管理办法',
  issuer: '国家金融监督管理总局',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2024-04-18'),
      articles: {
        '56': [
          '消费金融公司应当建立逾期贷款催收管理制度，依法依规督促借款人清偿债务。不得采用暴力、威胁、恐吓、骚扰等不正当手段进行催收，不得对与债务无关的第三人进行催收。',
        ].join('\n'),
        '57': [
          '消费金融公司应当落实催收管理主体责任，加强对合作催收机构的管理，通过签订协议明确催收策略及合规要求，制定催收机构绩效考核与奖惩机制，依法合规开展委托催收行为，保护金融消费者的合法权益。消费金融公司应当通过适当方式告知借款人合作催收机构的相关信息。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
