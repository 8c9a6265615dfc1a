import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const replyDeadline = {
  id: 'reply-deadline',
  group: 'help',
  question: '机构多久要答复投诉',
  asked: ['投诉银行几天有回复', '投诉了一直没人理我', '消费金融公司多久必须答复', '投诉处理期限是多少天', '都30天了还没给我答复'],
  verdict: 'fact',
  answer: [
    '银行、消费金融公司：15日内；复杂的可到30日，特殊的再延30日。',
    '这是监管规章的要求，从机构收到投诉那天算，都是自然日。再延30日要经上级或总部高管批准，并告知你。',
    '经12378转办的，转过去的时间另算。到期没有答复，可以把这一点再反映给12378。',
    '小贷公司：没有查到全国统一的期限，各地不同，问注册地的地方金融管理局。',
  ],
  doNow: ['记下投诉日期、编号和对方工号', '在日历上标出第15天和第30天', '到期没答复，打机构总部客服追问', '仍不答复，带着日期和编号打12378'],
  doNot: ['别拿15日的规定去要求小贷公司', '别只等答复，法院文书另有期限'],
  doesNotMean: ['到期机构就得答应你的请求'],
  citations: [
    { law: 'complaintHandlingMeasures', article: '18', quote: '应当自收到消费投诉之日起15日内作出处理决定并告知投诉人' },
    { law: 'complaintHandlingMeasures', article: '43', quote: '本办法中除“7个工作日”以外的“日”均为自然日' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['unhappy-with-reply', 'where-to-complain', 'what-12378-can-do'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
