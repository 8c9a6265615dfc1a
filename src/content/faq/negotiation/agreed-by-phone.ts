import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const agreedByPhone = {
  id: 'agreed-by-phone',
  group: 'negotiation',
  question: '电话里谈成算数吗',
  asked: ['客服口头答应减免能信吗', '电话里同意分期没有合同行吗', '只有通话记录能证明谈成了吗', '口头协商还款有没有效'],
  verdict: 'depends',
  answer: [
    '可能算，但很难证明；请对方发书面或短信确认，自己也录音。',
    '法律规定，双方商量一致可以改合同。但内容说得不清楚的，推定没有改；合同另有约定的，也要看合同。',
    '信用卡：口头达成还款协议的，监管规章要求发卡银行留存录音，至少留到欠款结清那天。',
    '银行、消费金融公司、小贷公司的网贷：没有这一条，更要自己留凭据。',
  ],
  doNow: ['请客服复述一遍：总额、每期、日期、账户', '说：“请发短信或App消息确认，我再照做”', '记下时间、工号，保留手机里的原始录音'],
  doNot: ['没收到文字，别先打钱', '别加私人微信谈条件'],
  doesNotMean: ['口头说的都不算'],
  citations: [
    { law: 'civilCode', article: '543' },
    { law: 'civilCode', article: '544', quote: '推定为未变更' },
    { law: 'creditCardMeasures', article: '70', clause: '第三款', quote: '达成口头还款协议的，发卡银行必须留存录音资料' },
  ],
  channels: ['lenderDesk'],
  related: ['proof-of-agreement', 'recordings-as-evidence', 'waiver-taken-back', 'personal-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
