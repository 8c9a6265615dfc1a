import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const depositForWaiver = {
  id: 'deposit-for-waiver',
  group: 'scam',
  question: '客服说可减免，先交保证金',
  asked: ['平台客服加微信说给我减免', '自称借款平台客服要我交保证金', '客服说打款后退还再减免', '官方客服会让我转账验证吗', '说我符合减免政策要先汇款'],
  verdict: 'unlawful',
  answer: [
    '先交保证金才减免，是冒充客服的诈骗；别转，已转就打110。',
    '分辨一点就够：他是不是让你离开官方App，去加私人微信、转给陌生账户。是，就停。',
    '法律规定，诈骗可以拘留或罚款；数额较大的，可能追究刑事责任。',
    '他能报出你的姓名和欠款，只说明信息漏了，不说明他是客服。',
  ],
  doNow: [
    '挂断，自己从App里点客服，问有没有这个减免。',
    '截下对方头像、账号、收款户名和聊天。',
    '已转账：打110，再打付款银行客服请求拦截。',
    '要求放贷机构查一查信息是从哪里漏的。',
  ],
  doNot: ['不听“再转一笔就解冻退款”。', '不开屏幕共享，不念验证码。'],
  doesNotMean: ['你的欠款已经减掉了'],
  citations: [
    { law: 'criminalLaw', article: '266', quote: '诈骗公私财物，数额较大的' },
    { law: 'publicSecurityAdministrationLaw', article: '58', oftenCitedAs: '49' },
  ],
  channels: ['police', 'antiFraud', 'lenderDesk'],
  related: ['deposit-before-relief', 'codes-and-face-scan', 'refund-helpers', 'data-leaked'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
