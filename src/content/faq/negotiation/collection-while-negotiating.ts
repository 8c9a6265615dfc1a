import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const collectionWhileNegotiating = {
  id: 'collection-while-negotiating',
  group: 'negotiation',
  question: '协商期间还会催、会起诉吗',
  asked: ['我正在谈，怎么还一直打电话', '申请分期的时候会不会被告', '谈着谈着收到传票正常吗', '协商期间可以不接催收电话吗'],
  verdict: 'fact',
  answer: [
    '可能会，除非对方书面同意暂停；法院文书的期限照样算。',
    '没有查到“一协商就要停催、停诉”的专门规定。银行、消费金融公司、小贷公司都可能一边谈一边催。',
    '信用卡签了分期协议的，另有规定，看“能要求停止催收吗”。',
    '收到法院的文书，打12368，或从法院官网查总机核实，也可以查“人民法院在线服务”小程序。查不到不等于没有。',
  ],
  doNow: ['请客服写明：谈的这几天停不停催', '每天看一眼短信和快递，找法院的消息', '查一次“人民法院在线服务”里的案子', '催收的来电，只说“已向官方申请，编号是…”'],
  doNot: ['别因为在谈就不理法院', '别屏蔽官方客服和法院短信'],
  doesNotMean: ['协商没有用', '催收可以骚扰、威胁'],
  citations: [],
  channels: ['lenderDesk', 'courtHotline', 'courtOnline', 'legalAid'],
  related: ['ask-to-stop-collection', 'negotiate-after-suit', 'summons', 'must-i-answer'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
