import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const enforcementNotice = {
  id: 'enforcement-notice',
  group: 'court',
  question: '收到执行通知第一步做什么',
  asked: ['收到法院执行通知书怎么办', '网贷进入强制执行了', '执行局给我打电话怎么办', '法院短信说我是被执行人', '执行通知书上让我几天内还钱'],
  verdict: 'fact',
  answer: [
    '先看通知上的期限：哪天前还、哪天前报财产；再核对法院和案号。',
    '核实：打12368，或从法院官网查总机报案号，也可以看“人民法院在线服务”小程序的“我的案件”。',
    '法律规定，法院发执行通知时，可以立即采取强制措施，卡可能同时被冻。报告财产令应当一起发，没钱也要按期如实报。',
    '依据是仲裁（由仲裁机构裁断）裁决或公证（公证机构证明）文书的，收到通知15日内可书面申请不予执行，要有法定理由，别错过。',
  ],
  doNow: ['写下收到日、法院、案号、法官姓名', '核实后打给执行法官：说收入和还款打算', '今晚填财产调查表，没有也写“无”', '留生活费、谈分期，都写成书面交法院'],
  doNot: ['别躲、别换号', '别转走、藏起钱和财产'],
  doesNotMean: ['马上要坐牢', '不能再谈'],
  citations: [
    { law: 'civilProcedureLaw', article: '251', quote: '应当向被执行人发出执行通知，并可以立即采取强制执行措施。' },
    { law: 'civilProcedureLaw', article: '252' },
    { law: 'propertyInvestigationProvisions', article: '3', clause: '第一款', quote: '报告财产令应当与执行通知同时发出。' },
  ],
  channels: ['courtHotline', 'courtOnline', 'enforcementCourt', 'legalAid'],
  related: ['property-report', 'settlement-after-judgment', 'wage-card-frozen', 'arbitration-award'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
