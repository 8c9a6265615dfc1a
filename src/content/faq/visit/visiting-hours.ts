import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const visitingHours = {
  id: 'visiting-hours',
  group: 'visit',
  question: '几点以后不能来',
  asked: ['晚上十点还来敲门', '半夜上门催收可以吗', '大清早来家里要钱', '外访有没有时间限制'],
  verdict: 'depends',
  answer: [
    '标准和指引都说：22点到次日8点不应来，另有约定除外。',
    '国家推荐性标准要求：双方没约定催收时间的，22点到次日8点不应催收。银行、消费金融公司、小贷公司的网上消费贷都在它的范围里。',
    '行业协会指引要求：未经债务人同意，这个时段严禁上门。它管会员单位，主要是银行和消费金融公司。',
    '这是标准和指引，不是法律禁令。半夜来了还反复纠缠、干扰生活，才可能涉嫌违法，可以打110。',
  ],
  doNow: ['隔门说：“太晚了，请离开，白天走官方渠道”', '记下几点几分、几个人，保存监控或录音', '翻合同，看有没有另外约定催收时间', '第二天向官方客服投诉，要求不再夜里来'],
  doNot: ['别开门争吵', '别说成“夜里来就是犯法”，先看有没有约定'],
  doesNotMean: ['白天来就什么都能做'],
  citations: [
    { law: 'collectionStandard', article: 'hours' },
    { law: 'collectionGuideline', article: 'hours' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第（五）项',
      quote: '多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
      oftenCitedAs: '42',
    },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'police'],
  related: ['calls-at-night', 'visits-a-day', 'is-visiting-lawful', 'after-a-visit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
