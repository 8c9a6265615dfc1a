import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const leavingTheDishonestyList = {
  id: 'leaving-the-dishonesty-list',
  group: 'court',
  question: '失信名单怎么下来',
  asked: ['怎么撤销失信被执行人', '还清了老赖名单多久取消', '失信要几年才消', '我被错列失信怎么办', '和解了能不能撤失信'],
  verdict: 'fact',
  answer: [
    '没写期限的，还清、和解履行完应当删除；列错了，书面申请纠正。',
    '失信名单（法院公布的失信被执行人）没写期限的：还清、和解已履行完、对方书面申请并经法院同意等，法院应在3个工作日内删除。',
    '写了期限的：一般是2年；暴力、威胁抗拒执行情节严重，或有多项失信行为的，可延长1至3年。期满后3个工作日内删除。积极还款或主动纠正的，法院可以决定提前删除。',
    '列错、写错、该删没删，可以书面向执行法院申请，法院15日内审查。被驳回的，收到决定书10日内可向上一级法院申请复议（重新审查）。',
  ],
  doNow: ['找出纳入决定书，看写的哪一项、有没有期限', '没有决定书的，打12368找执行法官问', '已还清的，带凭证书面请求删除', '列错的，写纠正申请，留签收凭证'],
  doNot: ['别花钱找人“撤失信”', '别错过驳回后10日的期限'],
  doesNotMean: ['名单上没了就不用还', '以后不会再列'],
  citations: [
    { law: 'dishonestyListProvisions', article: '2', clause: '第二款', quote: '人民法院可以决定提前删除失信信息' },
    { law: 'dishonestyListProvisions', article: '9' },
    { law: 'dishonestyListProvisions', article: '10' },
    { law: 'dishonestyListProvisions', article: '11' },
    { law: 'dishonestyListProvisions', article: '12', quote: '可以自决定书送达之日起十日内向上一级人民法院申请复议' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid'],
  related: ['restriction-and-dishonesty', 'consumption-restriction', 'settlement-after-judgment', 'threat-of-blacklist'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
