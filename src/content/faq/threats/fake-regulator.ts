import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const fakeRegulator = {
  id: 'fake-regulator',
  group: 'threats',
  question: '冒充12378、监管人员打来“帮我协调”',
  asked: ['12378给我打电话说能帮我减免', '自称银保监的人说帮我停催', '监管局的人加我微信协调债务', '金融监管总局打电话要验证码', '说是投诉中心的，收费帮我处理'],
  verdict: 'unlawful',
  answer: [
    '监管不收费、不要验证码；挂断，自己拨12378核实。冒充他们涉嫌违法。',
    '法律规定，冒充国家机关工作人员招摇撞骗，要受处罚。',
    '来电显示靠不住：号码可能被改过，法律也要求电信企业拦截改号电话。屏幕上是12378，不等于真是它。',
    '真的12378接到投诉后，是转给机构去答复。它不替你减债，也不会让你转账。',
  ],
  doNow: [
    '挂断，别按来电回拨，手动拨12378问有没有这件事。',
    '想一想自己投诉过没有、编号是多少。',
    '截图号码和聊天，存好录音。',
    '已经给了钱或验证码：打110，再找银行停用账户。',
  ],
  doNot: ['不加“监管专员”微信，不开屏幕共享。', '不交“协调费”。'],
  doesNotMean: ['监管部门从不会联系你'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '62', clause: '第一款', quote: '冒充国家机关工作人员招摇撞骗的', oftenCitedAs: '51' },
    { law: 'antiFraudLaw', article: '13', quote: '对改号电话进行封堵拦截和溯源核查' },
  ],
  channels: ['financialRegulator', 'police', 'antiFraud', 'lenderDesk'],
  related: ['faked-caller-number', 'what-12378-can-do', 'deposit-for-waiver', 'codes-and-face-scan'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
