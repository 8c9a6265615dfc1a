import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const riskOfWriting = {
  id: 'risk-of-writing',
  group: 'negotiation',
  question: '写协商信会有坏处吗',
  asked: ['写了协商函会不会对我不利', '发还款申请会让时效重算吗', '承认欠款的信会不会变证据', '很久以前的债能不能写信谈'],
  verdict: 'depends',
  answer: [
    '可能有：诉讼时效（过了你可以在法庭上拒绝还）重算，信也可能当证据。',
    '法律规定时效一般是3年。司法解释规定，请求延期、承诺分期、还一部分，都算你同意还，3年从头算。',
    '已经过了3年的更要小心：再答应还，就不能拿过期当理由；自愿还掉的，要不回来。',
    '没超过3年的，写清实情、只写做得到的数，仍然是正常的沟通。哪家放的贷都一样。',
  ],
  doNow: ['找出到期日、最后一次还款和催收的日期', '超过3年没人催、没还过的，先打12348', '没超的，写“请求”和“金额保留核对”'],
  doNot: ['别先认下没核对的数字', '超过3年的债，别先写信、签字、还一笔'],
  doesNotMean: ['不要再和放贷机构联系', '不写信，3年就平安过去'],
  citations: [
    { law: 'civilCode', article: '192', clause: '第二款', quote: '义务人同意履行的，不得以诉讼时效期间届满为由抗辩' },
    { law: 'civilCode', article: '195', clause: '第（二）项' },
    { law: 'limitationInterpretation', article: '14', quote: '义务人作出分期履行、部分履行、提供担保、请求延期履行、制定清偿债务计划等承诺或者行为的' },
    { law: 'limitationInterpretation', article: '19' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['never-write-this', 'after-three-years', 'limitation-restarts', 'very-old-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
