import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const enforcementTimeLimit = {
  id: 'enforcement-time-limit',
  group: 'court',
  question: '判决后多久就不执行了',
  asked: ['判决书几年后失效', '申请强制执行有效期多久', '判决两年没执行还用还吗', '法院判决过期了吗', '判了好几年才来执行合法吗'],
  verdict: 'fact',
  answer: [
    '对方要在2年内申请执行，但能中断重算；没财产而先结束的，可随时再申请。',
    '2年从判决定的还款期最后一天起算；分期的，从最后一期到期起算；没写期限的，从判决生效起算。',
    '中间对方催要、你还一部分，2年可能重新算。',
    '“终本”就是没查到财产、法院先结束这一次执行。司法解释规定，之后发现财产，再申请不受2年限制。所以没有“躲两年就没事”。',
  ],
  doNow: ['找出判决书，看还款期限写到哪天', '打12368，问有没有执行案件和案号', '觉得早超过2年的，打12348问怎么提异议', '有收入了，主动找执行法官谈分期'],
  doNot: ['别靠失联等2年', '收到执行通知，别因为觉得过期就不理'],
  doesNotMean: ['过了2年债就消失'],
  citations: [
    { law: 'civilProcedureLaw', article: '250', quote: '申请执行的期间为二年。', oftenCitedAs: '246' },
    { law: 'civilProcedureInterpretation', article: '517', clause: '第二款', quote: '再次申请不受申请执行时效期间的限制。' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'legalAid'],
  related: ['enforcement-suspended', 'enforcement-notice', 'interest-after-judgment', 'after-three-years'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
