import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const consumerRightsLaw = {
  id: 'consumerRightsLaw',
  kind: 'law',
  title: '中华人民共和国消费者权益保护法',
  shortTitle: '消费者权益保护法',
  issuer: '全国人民代表大会常务委员会',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2014-03-15'),
      articles: {
        '8': [
          '消费者享有知悉其购买、使用的商品或者接受的服务的真实情况的权利。',
          '消费者有权根据商品或者服务的不同情况，要求经营者提供商品的价格、产地、生产者、用途、性能、规格、等级、主要成份、生产日期、有效期限、检验合格证明、使用方法说明书、售后服务，或者服务的内容、规格、费用等有关情况。',
        ].join('\n'),
        '28': [
          '采用网络、电视、电话、邮购等方式提供商品或者服务的经营者，以及提供证券、保险、银行等金融服务的经营者，应当向消费者提供经营地址、联系方式、商品或者服务的数量和质量、价款或者费用、履行期限和方式、安全注意事项和风险警示、售后服务、民事责任等信息。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
