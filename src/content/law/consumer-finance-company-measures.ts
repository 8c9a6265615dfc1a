import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const consumerFinanceCompanyMeasures = {
  id: 'consumerFinanceCompanyMeasures',
  kind: 'departmentalRule',
  title: '消费金融公司管理办法',
  shortTitle: '消费金融公司管理办法',
  issuer: '国家金融监督管理总局',
  binds: ['consumerFinanceCompany'],
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2024-04-18'),
      articles: {
        '47': [
          '（节录）',
          '……应当要求合作机构不得以任何形式向借款人收取息费，共同出资发放贷款的金融机构、保险公司和有担保资质的合作机构除外。',
        ].join('\n'),
        '53': [
          '消费金融公司应当保障消费者的知情权，健全完善产品服务信息披露机制，以显著方式向借款人告知贷款年化利率、费率、还款方式、违约责任、免责条款和投诉渠道等关键信息。除因借款人违反合同约定情形之外，消费金融公司不得向借款人收取贷款利息之外的费用。',
        ].join('\n'),
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
