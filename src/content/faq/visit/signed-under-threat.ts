import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const signedUnderThreat = {
  id: 'signed-under-threat',
  group: 'visit',
  question: '被逼着签了字怎么办',
  asked: ['被催收逼着写了欠条', '吓得我签了承诺书能作废吗', '他们不让走我才签的字', '被威胁签的还款协议有效吗'],
  verdict: 'depends',
  answer: [
    '先报警留证；受胁迫签的，1年内可以请求法院撤销。',
    '法律规定，对方或者第三人（比如催收公司的人）胁迫你签的，可以请求法院撤销。约定了仲裁（由仲裁机构裁决）的，向仲裁机构请求。1年从胁迫停止那天算，过了1年这个权利就没了。',
    '签完之后，你明确说不撤了，或者照着那张纸去做，也可能被看成放弃撤销。',
    '能不能撤，要看证据：谁威胁、怎么威胁、你怎么反应。威胁人身安全本身也涉嫌违法，银行、消费金融公司、小贷公司派的人都一样。',
  ],
  doNow: ['还在被威胁：先离开，打110', '今晚写下经过：日期、地点、人数、原话', '存好录音、监控、伤情和当晚的聊天', '本周打12348，问撤销怎么申请'],
  doNot: ['别拖到1年快满才去问', '别没问过律师就照那张纸付款'],
  doesNotMean: ['原来那笔欠款也一起撤销'],
  citations: [
    { law: 'civilCode', article: '150', quote: '受胁迫方有权请求人民法院或者仲裁机构予以撤销' },
    { law: 'civilCode', article: '152', clause: '第一款第（二）项、第（三）项', quote: '当事人受胁迫，自胁迫行为终止之日起一年内没有行使撤销权' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（一）项', oftenCitedAs: '42' },
  ],
  channels: ['police', 'legalAid', 'lenderDesk', 'mentalHealth'],
  related: ['sign-at-the-door', 'threat-of-violence', 'calling-the-police', 'free-lawyer'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
