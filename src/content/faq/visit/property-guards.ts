import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const propertyGuards = {
  id: 'property-guards',
  group: 'visit',
  question: '物业、保安能不让他们进小区吗',
  asked: ['能让保安别放催收进来吗', '物业放催收进小区我能投诉吗', '让物业拦住要债的可以吗', '小区门卫不拦催收怎么办'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定；可以请物业按规定登记、劝离。',
    '没有查到哪条规定要物业拦催收，也没有查到要它放行。小区多有自己的来访办法，可以请物业照办法登记，先问你再放行。',
    '你还可以说明：不同意把你的楼层、车位、电话告诉外人。',
    '放款的是银行、消费金融公司还是小贷公司，都一样。对方闯门、堵门、闹事，物业拦不住就打110。',
  ],
  doNow: ['今晚给物业留话：来找我的，请先登记、先打电话', '请物业别告诉外人我的住址和电话', '出事后，请物业保留当天监控', '闯门、闹事，自己打110，再请物业作证'],
  doNot: ['别要求保安动手赶人', '别为这事和物业吵，或不交物业费'],
  doesNotMean: ['物业没拦住就要赔你'],
  citations: [],
  channels: ['police', 'governmentHotline'],
  related: ['must-i-open-the-door', 'banners-downstairs', 'told-others-my-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
