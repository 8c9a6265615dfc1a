import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const leavingTheCountry = {
  id: 'leaving-the-country',
  group: 'family',
  question: '欠钱能出国吗',
  asked: ['网贷逾期会不会被限制出境', '欠债能出国打工吗', '护照会被扣吗', '出国旅游过海关会被拦吗', '被执行了还能出国探亲吗'],
  verdict: 'depends',
  answer: [
    '进入法院执行后，可能被限制出境；单纯逾期没有查到这种规定。',
    '法律规定，不履行生效文书的义务，法院可以采取或通知协助采取限制出境。',
    '催收、放款的机构不能自己限制你出境。有人说“已通知边检”，先打12368核实。',
    '真的出国，也要让法院和机构找得到你，别误了文书。',
  ],
  doNow: ['打12368或执行法院，问有没有你的执行案', '收到执行通知，联系执行法官谈履行', '出行前留下能收文书的地址和电话'],
  doNot: ['别用出国来躲债', '别付钱给说能“解除边控”的人'],
  doesNotMean: ['欠了钱就会被拦在机场'],
  citations: [{ law: 'civilProcedureLaw', article: '266', quote: '人民法院可以对其采取或者通知有关单位协助采取限制出境' }],
  channels: ['courtHotline', 'enforcementCourt', 'legalAid'],
  related: ['threat-of-travel-ban', 'consumption-restriction', 'enforcement-notice', 'service-address'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
