import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const fakeOfficials = {
  id: 'fake-officials',
  group: 'threats',
  question: '自称公安、法院、检察院的人催收',
  asked: ['有人说他是派出所的，让我马上还网贷', '法院打电话让我把钱还给平台', '检察院的人加我微信催债', '冒充公检法催收怎么办', '对方说是经侦的，要我今天还款'],
  verdict: 'unlawful',
  answer: [
    '冒充公安、法院、检察院的人催债，涉嫌违法；记下号码，打110核实。',
    '法律规定，冒充国家机关工作人员招摇撞骗，就是借假身份骗人谋好处，要受处罚。冒充警察的从重。',
    '银行、消费金融公司：监管规章还禁止它们自己或委托别人冒用行政、司法机关名义催收。小贷公司：这份规章不管它，法律照样管。',
    '也可能是真的。法院的事拨12368，警察的事拨110，核实之前不转账。',
  ],
  doNow: [
    '问清单位、姓名、案号，记下来电号码和时间。',
    '挂断后自己拨110；自称法院的，再拨12368核实。',
    '通话录音、聊天截图各存一份，别删原件。',
    '把证据发给放贷机构官方客服，问是不是它委托的人。',
  ],
  doNot: ['核实之前不给钱、不给验证码、不点链接。', '核实是真的法院、警察，不躲也不拦。'],
  doesNotMean: ['凡是自称法院、警察的都是假的'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '62', clause: '第一款、第二款', quote: '冒充国家机关工作人员招摇撞骗的', oftenCitedAs: '51' },
    { law: 'criminalLaw', article: '279' },
    { law: 'consumerProtectionMeasures', article: '41', clause: '第（一）项', quote: '冒用行政机关、司法机关等名义实施催收' },
  ],
  channels: ['police', 'courtHotline', 'lenderDesk', 'financialRegulator'],
  related: ['picture-of-arrest-warrant', 'self-styled-enforcers', 'forged-court-papers', 'real-court-message'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
