import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const letterAndPaymentOrder = {
  id: 'letter-and-payment-order',
  group: 'negotiation',
  question: '收到支付令还写协商信吗',
  asked: ['法院发来支付令我能申请分期吗', '收到支付令先协商行不行', '支付令十五天内写信说没钱有用吗', '支付令和协商哪个先做'],
  verdict: 'depends',
  answer: [
    '收到支付令（法院不开庭就发的还款命令）15日内，对债有异议就先书面提，再谈。',
    '打12368，或从法院官网查总机核实，也可以查“人民法院在线服务”小程序。15日从收到的次日算。',
    '司法解释规定，只说没钱、想延期、想分期，不影响支付令；口头说也无效。异议要针对债本身，比如金额算错、已还过、不是本人。',
    '过期不异议也不还，对方可以申请执行。对债没有争议的，15日内抓紧谈成书面安排。哪家放的贷都一样。',
  ],
  doNow: ['写下收到日期，数到第15天', '金额有错的，写异议交发令的法院，要回执', '打12348问怎么写', '异议交上去之前，先不发协商信'],
  doNot: ['信里别写“金额无误，都认”', '别拿“没钱想分期”当异议', '别编异议理由'],
  doesNotMean: ['提了异议债就没了', '支付令可以不理'],
  citations: [
    { law: 'civilProcedureLaw', article: '227', clause: '第二款', quote: '债务人应当自收到支付令之日起十五日内清偿债务，或者向人民法院提出书面异议' },
    { law: 'civilProcedureInterpretation', article: '436', quote: '不影响支付令的效力' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid', 'lenderDesk'],
  related: ['payment-order', 'payment-order-objection', 'negotiate-after-suit', 'never-write-this'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
