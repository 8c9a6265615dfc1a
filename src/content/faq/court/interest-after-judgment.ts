import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const interestAfterJudgment = {
  id: 'interest-after-judgment',
  group: 'court',
  question: '判决后不还，利息怎么加',
  asked: ['判决下来没钱还，利息还涨吗', '迟延履行利息怎么算', '双倍利息是怎么回事', '官司输了拖着不还会多出多少钱', '判决以后每天加多少利息'],
  verdict: 'fact',
  answer: [
    '另加一笔迟延利息：没还的钱，每天按万分之1.75算。',
    '法律规定，没按判决期限付钱的，要加倍支付迟延期间的债务利息。裁决、调解书等也一样。',
    '司法解释给了算法：没还清的金钱债务×日万分之1.75×天数。判决里写的普通利息不放进这个数，另外照判决算。',
    '比如这部分还剩1万元，每天加1.75元，一年约639元。早还一部分，那一部分就少算。',
  ],
  doNow: ['看判决书写的付款期限，数出已过几天', '把判决里的本金、费用和普通利息分开记', '请执行法官给一份算到今天的总额明细', '能还一部分的，先跟对方谈分期，写成书面'],
  doNot: ['别只看判决上的数，以为拖着不会再涨', '别把钱转给自称能“免迟延利息”的人'],
  doesNotMean: ['每天按全部欠款利滚利'],
  citations: [
    { law: 'civilProcedureLaw', article: '264', quote: '应当加倍支付迟延履行期间的债务利息', oftenCitedAs: '253' },
    { law: 'latePerformanceInterpretation', article: '1', clause: '第三款', quote: '债务人尚未清偿的生效法律文书确定的除一般债务利息之外的金钱债务×日万分之一点七五×迟延履行期间' },
  ],
  channels: ['enforcementCourt', 'legalAid', 'courtHotline'],
  related: ['settlement-after-judgment', 'enforcement-notice', 'order-of-payment', 'enforcement-suspended'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
