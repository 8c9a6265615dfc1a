import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const mayTheyComeIn = {
  id: 'may-they-come-in',
  group: 'visit',
  question: '他们能进我家吗',
  asked: ['催收能进屋吗', '没经过我同意闯进家里', '他推门硬挤进来了怎么办', '撬锁进我家是不是犯法'],
  verdict: 'unlawful',
  answer: [
    '没有你同意就进屋，涉嫌违法，打110。',
    '除法律另有规定外，没有你明确同意，别人不能进你的住宅。推门硬挤、撬锁、趁孩子开门溜进来，都不是你同意了。',
    '非法侵入住宅，法律规定可以拘留、罚款。现在是治安管理处罚法第47条，旧文章写的第40条已经过时；严重的还可能按刑法第245条追究。',
    '银行、消费金融公司、小贷公司派来的人都一样。法院执行人员依法办事不在此列。',
  ],
  doNow: ['说清楚：“我不同意你进来，请出去”', '带老人孩子退到安全的房间，打110', '不冒险的话，拍下人、门锁和时间', '民警来了，如实说经过，要报案回执'],
  doNot: ['别为了赶人先动手', '别在慌乱中签字、付钱'],
  citations: [
    { law: 'civilCode', article: '1033', clause: '第（二）项' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '47',
      clause: '第（三）项',
      quote: '非法限制他人人身自由、非法侵入他人住宅或者非法搜查他人身体的',
      oftenCitedAs: '40',
    },
    { law: 'criminalLaw', article: '245' },
  ],
  channels: ['police', 'lenderDesk'],
  related: ['asked-to-leave', 'calling-the-police', 'real-court-officers', 'after-a-visit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
