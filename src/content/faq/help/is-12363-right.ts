import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const is12363Right = {
  id: 'is-12363-right',
  group: 'help',
  question: '12363还能投诉催收吗',
  asked: ['人民银行管不管催收', '12363投诉网贷有用吗', '打12363说不归他们管', '12363和12378有什么区别', '征信的事打哪个电话'],
  verdict: 'fact',
  answer: [
    '不能。12363现在受理支付机构、征信机构的投诉，不管贷款催收。',
    '三部门2024年6月28日的公告分了工：银行、消费金融公司的投诉归金融监管总局，打12378。',
    '小贷公司：找注册地的地方金融管理局，可以打12345转。',
    '信用报告有错、提了异议不服的，可以向当地人民银行派出机构投诉。法律规定它受理后30日内书面答复。',
  ],
  doNow: ['看合同，弄清贷款人是银行、消金还是小贷', '贷款和催收的事，改打12378或12345', '征信有错，先提异议，再向人民银行投诉'],
  doNot: ['别因为一个部门不受理就放弃投诉', '别信“12363专员”打来的退款电话'],
  citations: [
    { law: 'complaintDivisionNotice', article: 'summary' },
    { law: 'creditReportingRegulation', article: '26', clause: '第二款', quote: '自受理之日起30日内书面答复投诉人' },
  ],
  channels: ['centralBank', 'financialRegulator', 'localFinancialRegulator', 'creditReferenceCentre'],
  related: ['where-to-complain', 'wrong-record', 'objection-ignored', 'fake-regulator'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
