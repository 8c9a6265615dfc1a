import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const missingTheHearing = {
  id: 'missing-the-hearing',
  group: 'court',
  question: '不去开庭会怎样',
  asked: ['开庭不去可以吗', '没钱请律师不想去开庭', '不到庭会不会直接判我输', '法院开庭太远去不了', '缺席判决有什么后果'],
  verdict: 'fact',
  answer: [
    '开庭日看传票（法院的到庭通知）；无故不到，可以缺席判决（你不在场也判）。',
    '不去，最大的损失是没人替你说话：还过的钱、过高的费用、拖得太久的债，都要你自己提。',
    '法律规定法院不得主动适用诉讼时效（法律保护债权的期限）。司法解释规定要在一审提，二审才提一般不支持，有新证据的除外。',
    '有正当理由去不了，开庭前书面告诉法院并附证明，可以请求改期或线上开庭；准不准由法院定。',
  ],
  doNow: ['打12368或法院总机，核对开庭时间和案号', '去不了：今天就写说明，附证明寄给法院', '把要说的写成一页：金额、费用、时效、已还', '打12348，问能否请人代你出庭'],
  doNot: ['不以为不去就判不了', '不到庭后又等二审才提时效', '不中途自己离开法庭'],
  doesNotMean: ['去了就要当场还钱'],
  citations: [
    { law: 'civilProcedureLaw', article: '147', quote: '被告经传票传唤，无正当理由拒不到庭的，或者未经法庭许可中途退庭的，可以缺席判决。' },
    { law: 'civilCode', article: '193', quote: '人民法院不得主动适用诉讼时效的规定。' },
    { law: 'limitationInterpretation', article: '2' },
    { law: 'limitationInterpretation', article: '3' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid'],
  related: ['summons', 'court-may-reduce-fees', 'online-hearing', 'after-three-years'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
