import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const judgmentOnRecord = {
  id: 'judgment-on-record',
  group: 'credit',
  question: '法院判决、执行会上征信吗',
  asked: ['被起诉了会不会记在征信里', '败诉不还征信上会怎样', '强制执行记录会不会上信用报告', '成了被执行人会影响征信吗'],
  verdict: 'depends',
  answer: [
    '会：判了不履行的，法院可以让征信系统记录。',
    '法律规定，法院判决、裁定你履行义务和强制执行的信息，属于不良信息。',
    '失信名单（法院公布的、有能力不还等情形的人）也会通报征信机构记录。列入它要符合法定情形。',
    '这与钱是银行、消费金融公司还是小贷公司借的无关。收到法院的文书，先看期限。',
  ],
  doNow: ['打12368或查“人民法院在线服务”，看有没有案子', '有判决的，看清履行的日期', '还不上的，在期限前联系对方谈；已经进入执行的，联系执行法官'],
  doNot: ['别因为怕上征信就不理法院', '别把钱转走，可能要承担责任'],
  doesNotMean: ['一被起诉就会进失信名单'],
  citations: [
    { law: 'civilProcedureLaw', article: '266', quote: '在征信系统记录' },
    { law: 'dishonestyListProvisions', article: '8', clause: '第二款', quote: '由征信机构在其征信系统中记录' },
    { law: 'creditReportingRegulation', article: '44', clause: '第（三）项' },
  ],
  channels: ['courtHotline', 'courtOnline', 'enforcementCourt', 'legalAid'],
  related: ['leaving-the-dishonesty-list', 'threat-of-blacklist', 'settlement-after-judgment', 'summons'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
