import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const civilServants = {
  id: 'civil-servants',
  group: 'family',
  question: '我是公务员、老师，会通报单位吗',
  asked: ['公务员欠网贷单位会知道吗', '老师逾期会被学校处分吗', '法院会不会发函到我单位', '体制内欠债会丢工作吗', '上了失信单位会收到通知吗'],
  verdict: 'depends',
  answer: [
    '上了失信名单（法院公布的拒不履行者名单），法院会通报国家工作人员的单位。',
    '司法解释规定，国家工作人员等被列入的，法院应当通报所在单位。还没到列入这一步，不适用这一条。',
    '列入要有法定情形，不是逾期就列。老师是否在内要看身份，没有查到专门规定，可问12348。',
    '催收自己到单位去说你欠钱，是另一回事，可能涉嫌违法。',
  ],
  doNow: ['收到执行通知，先联系执行法官说能还多少', '报告财产令要按期如实填', '催收到单位说欠款，记时间、录音后投诉'],
  doNot: ['别因为怕单位知道就失联', '别付钱给说能“删失信”的中介'],
  doesNotMean: ['逾期就会被单位处分'],
  citations: [
    { law: 'dishonestyListProvisions', article: '8', clause: '第三款', quote: '人民法院应当将失信情况通报其所在单位和相关部门' },
    { law: 'dishonestyListProvisions', article: '1' },
  ],
  channels: ['enforcementCourt', 'legalAid', 'lenderDesk'],
  related: ['workplace-called', 'letters-to-workplace', 'leaving-the-dishonesty-list', 'enforcement-notice'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
