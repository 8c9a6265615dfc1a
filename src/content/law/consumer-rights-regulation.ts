import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const consumerRightsRegulation = {
  id: 'consumerRightsRegulation',
  kind: 'administrativeRegulation',
  title: '中华人民共和国消费者权益保护法实施条例',
  shortTitle: '消费者权益保护法实施条例',
  issuer: '国务院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2024-07-01'),
      articles: {
        '27': [
          '市场监督管理部门或者其他有关行政部门应当畅通和规范消费者投诉、举报渠道，完善投诉、举报处理流程，依法及时受理和处理投诉、举报，加强对投诉、举报信息的分析应用，开展消费预警和风险提示。',
          '投诉、举报应当遵守法律、法规和有关规定，不得利用投诉、举报牟取不正当利益，侵害经营者的合法权益，扰乱市场经济秩序。',
        ].join('\n'),
        '46': [
          '消费者和经营者发生消费争议向市场监督管理部门或者其他有关行政部门投诉的，应当提供真实身份信息，有明确的被投诉人、具体的投诉请求和事实依据。',
          '有关行政部门应当自收到投诉之日起7个工作日内，予以处理并告知消费者。对不符合规定的投诉决定不予受理的，应当告知消费者不予受理的理由和其他解决争议的途径。',
          '有关行政部门受理投诉后，消费者和经营者同意调解的，有关行政部门应当依据职责及时调解，并在受理之日起60日内调解完毕；调解不成的应当终止调解。调解过程中需要鉴定、检测的，鉴定、检测时间不计算在60日内。',
          '有关行政部门经消费者和经营者同意，可以依法将投诉委托消费者协会或者依法成立的其他调解组织调解。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
