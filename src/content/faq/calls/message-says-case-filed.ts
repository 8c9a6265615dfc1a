import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const messageSaysCaseFiled = {
  id: 'message-says-case-filed',
  group: 'calls',
  question: '短信说“已移交法务、已立案”是真的吗',
  asked: ['短信说我已被立案，是不是真的', '收到短信说移交法务部处理', '催收说法院已受理我的案子', '发短信说三天内开庭'],
  verdict: 'fact',
  answer: [
    '可能真也可能假：打12368、查“人民法院在线服务”小程序，别点链接。',
    '“移交法务”可能只是机构内部换人处理，不等于法院立案。真的法院短信会写法院名、你的姓名和案号，可以逐项核对。',
    '查不到也不等于没有。刚立案、还在调解，或者是仲裁（由仲裁机构裁决，不走法院）的，可能查不到，过几天再查一次。',
    '银行、消费金融公司：行业协会指引严禁夸大法律后果来催收。小贷公司一般不在指引里，也可以向机构和地方金融管理局反映。',
  ],
  doNow: ['截图短信，抄下法院名、案号、发送号码', '打12368，或从法院官网查总机再打', '打开“人民法院在线服务”小程序看“我的案件”', '真有文书，今天就看上面写的期限'],
  doNot: ['别点短信里的链接，别付“撤案费”', '别一概当成吓唬，真案子会有期限'],
  citations: [{ law: 'collectionGuideline', article: 'falsehood' }],
  channels: ['courtHotline', 'courtOnline', 'lenderDesk', 'legalAid'],
  related: ['real-court-message', 'summons', 'court-text-messages', 'forged-court-papers'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
