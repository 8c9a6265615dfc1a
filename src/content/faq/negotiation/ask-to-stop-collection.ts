import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const askToStopCollection = {
  id: 'ask-to-stop-collection',
  group: 'negotiation',
  question: '能要求停止催收吗',
  asked: ['签了分期还在催，合法吗', '怎么让他们别再打电话', '书面要求停催有没有用', '信用卡谈好以后还有人上门'],
  verdict: 'depends',
  answer: [
    '信用卡签了分期协议的，应当停止催收；网贷要看协议怎么写。',
    '信用卡：监管规章要求，签了分期还款协议，银行和给它服务的机构应当停催。你没按协议还的除外。',
    '银行、消费金融公司、小贷公司的网贷：没有这一条，谈的时候请对方写进协议。',
    '没签协议之前，没有查到要求停止正当催收的规定。骚扰、威胁、找无关的人，任何时候都可以投诉。',
  ],
  doNow: ['翻协议，找“停止催收”几个字', '回官方客服：“协议已签，请停催并书面答复”', '还在催的，记下时间、号码、说的话'],
  doNot: ['别一签就关机，官方消息还要看', '别先断了约定的那一期'],
  doesNotMean: ['停催就是不用还', '停催就不会被起诉'],
  citations: [{ law: 'creditCardMeasures', article: '70', clause: '第三款', quote: '应当停止对该持卡人的催收，持卡人不履行分期还款协议的情况除外' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['collection-while-negotiating', 'calls-a-day', 'stop-calls-to-others', 'proof-of-agreement'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
