import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const signAtTheDoor = {
  id: 'sign-at-the-door',
  group: 'visit',
  question: '当场让我签还款承诺书，签不签',
  asked: ['上门的让我写还款保证书', '催收叫我签对账单', '当场让我按手印签协议', '不签承诺书会怎么样', '催收让我补一张欠条'],
  verdict: 'depends',
  answer: [
    '可以不签；签了3年时效（过了可用来抗辩的期限）重算，也可能认下费用。',
    '司法解释规定，答应分期、请求延期、写还款计划，都算同意还债，3年从头算。',
    '已经过了3年的更要小心：法律规定，再同意还，就不能再拿“过期”来抗辩。在催款单上签字也可能算。',
    '在放贷机构官方渠道谈成的分期是另一回事，那种恰恰应当留书面，看清金额再签。',
  ],
  doNow: ['说：“今天不签，请发到官方渠道，我看完再答复”', '他留下的纸拍照保存，不写字、不按手印', '查最后一次还款、最后一次被催是哪天', '3年没人催过的，先打12348再开口'],
  doNot: ['别签空白纸、欠条、没核对过的金额', '3年没人催过的老账，别说“我愿意还”'],
  doesNotMean: ['官方渠道谈成的协议也不要签'],
  citations: [
    { law: 'civilCode', article: '192', clause: '第二款', quote: '诉讼时效期间届满后，义务人同意履行的，不得以诉讼时效期间届满为由抗辩' },
    { law: 'civilCode', article: '195', clause: '第（二）项' },
    { law: 'limitationInterpretation', article: '14', quote: '义务人作出分期履行、部分履行、提供担保、请求延期履行、制定清偿债务计划等承诺或者行为的' },
    { law: 'limitationInterpretation', article: '19', clause: '第三款' },
  ],
  channels: ['lenderDesk', 'legalAid'],
  related: ['signed-under-threat', 'limitation-restarts', 'proof-of-agreement', 'very-old-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
