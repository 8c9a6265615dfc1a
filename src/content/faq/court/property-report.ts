import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const propertyReport = {
  id: 'property-report',
  group: 'court',
  question: '报告财产令要怎么填',
  asked: ['法院让我申报财产怎么填', '没有财产也要填财产申报表吗', '财产报告表不交会怎样', '微信里的钱要申报吗', '报告财产令写不完能延期吗'],
  verdict: 'fact',
  answer: [
    '先看令上写的交表期限，按期如实填；没有财产也要报。',
    '先核实：打12368或法院官网上的总机报案号，或在“人民法院在线服务”小程序里查。欠钱的案子，它应当和执行通知一起发。',
    '报现在的和收到执行通知前1年的财产：工资、存款、余额、理财、房、车、别人欠你的钱。出租、抵押、共有或登记在别人名下的也要写。',
    '按期交确有困难，可以书面申请延长。拒报、假报、无故迟报，可能被罚款、拘留；法院还应当把你列入失信名单（法院公布的失信被执行人）。',
  ],
  doNow: ['把交表期限写在日历上，今晚开始列', '逐张卡、逐个账户写清户名和余额', '没有的项目写“无”，不要空着', '交表后留一份，保存签收或寄出凭证'],
  doNot: ['别因为没钱就不交', '别漏写、少写，也别先把钱转走再报'],
  doesNotMean: ['报了的钱都会被拿走'],
  citations: [
    { law: 'propertyInvestigationProvisions', article: '3' },
    { law: 'propertyInvestigationProvisions', article: '5' },
    { law: 'propertyInvestigationProvisions', article: '9', clause: '第一款', quote: '被执行人拒绝报告、虚假报告或者无正当理由逾期报告财产情况的' },
    { law: 'civilProcedureLaw', article: '252', quote: '应当报告当前以及收到执行通知之日前一年的财产情况' },
    { law: 'dishonestyListProvisions', article: '1', clause: '第（四）项' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'courtOnline', 'legalAid'],
  related: ['enforcement-notice', 'detention-without-money', 'wage-card-frozen', 'moving-money-away'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
