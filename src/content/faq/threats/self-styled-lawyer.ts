import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const selfStyledLawyer = {
  id: 'self-styled-lawyer',
  group: 'threats',
  question: '自称律师来催收',
  asked: ['有个律师打电话让我还网贷', '律师上门催收，我要见他吗', '怎么知道催我的人是不是真律师', '对方说是某律所的，要我马上还款', '自称法务的人算律师吗'],
  verdict: 'depends',
  answer: [
    '真律师可以代理催收；先查他的执业证，冒充律师涉嫌违法。',
    '律师受放贷机构委托来谈，本身合法。他没有权力强制你见面、签字、当场付钱。',
    '法律规定，冒用别人的身份，或用其他虚假身份招摇撞骗，要受治安处罚。自称“法务”不等于自称律师，公司职员也叫法务。',
    '他若说已经起诉，别只顾辨真假，打12368问有没有你的案子。查不到也不等于没有，过几天再问。',
  ],
  doNow: [
    '问他的姓名、律所全称、执业证号、替谁催。',
    '打12348，或上中国法律服务网查这位律师。',
    '自己查到律所总机打过去，问有没有这件委托。',
    '再问放贷机构官方客服，是否请了这家律所。',
  ],
  doNot: ['不往律师个人账户付款。', '没核实清楚，不签还款承诺书。'],
  doesNotMean: ['真律师报的金额就都对'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '62', clause: '第三款', quote: '盗用、冒用个人、组织的身份、名义或者以其他虚假身份招摇撞骗的', oftenCitedAs: '51' },
  ],
  channels: ['legalAid', 'lenderDesk', 'courtHotline', 'police'],
  related: ['lawyer-letter', 'check-a-lawyer', 'verify-the-collector', 'fake-officials'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
