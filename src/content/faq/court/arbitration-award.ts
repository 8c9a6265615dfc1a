import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const arbitrationAward = {
  id: 'arbitration-award',
  group: 'court',
  question: '仲裁裁决下来了怎么办',
  asked: ['收到仲裁裁决书怎么救济', '仲裁裁决能上诉吗', '仲裁输了不服怎么办', '仲裁裁决要被法院执行了', '申请撤销仲裁裁决几个月内'],
  verdict: 'depends',
  answer: [
    '收到裁决书3个月内可申请撤销；收到执行通知15日内可申请不予执行。',
    '仲裁就是由仲裁机构裁断，不能上诉。撤销，向该机构所在地的中级法院提；旧文章说6个月，2026年3月1日起是3个月。',
    '不予执行，书面向执行法院提；证据伪造、仲裁员受贿枉法的，执行还没终结，从知道或应当知道起算15日。两条路主要看：没有仲裁协议、超出范围、程序违法、证据伪造、对方隐瞒关键证据、仲裁员受贿枉法。只说利息高，一般不够。',
    '核实：裁决书打仲裁机构官网电话，执行通知打12368或法院总机。没有这些理由的，要准备履行，可以找对方谈分期。',
  ],
  doNow: ['写下两份文书各自的收到日期', '数出3个月和15日的最后一天', '列出：通知怎么收到的、哪步不合规则', '打12348，问自己的情况够不够理由'],
  doNot: ['别信“6个月内都来得及”', '别只写“没钱、利息高”当理由'],
  doesNotMean: ['裁决撤销了就不用还'],
  citations: [
    { law: 'arbitrationLaw', article: '71' },
    { law: 'arbitrationLaw', article: '72', quote: '应当自收到裁决书之日起三个月内提出' },
    { law: 'arbitrationLaw', article: '76' },
    { law: 'arbitrationEnforcementProvisions', article: '8', clause: '第一款', quote: '应当在执行通知书送达之日起十五日内提出书面申请' },
  ],
  channels: ['legalAid', 'courtHotline', 'enforcementCourt'],
  related: ['online-arbitration', 'no-arbitration-clause', 'enforcement-notice', 'settlement-after-judgment'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
