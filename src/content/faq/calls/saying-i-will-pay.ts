import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const sayingIWillPay = {
  id: 'saying-i-will-pay',
  group: 'calls',
  question: '电话里说“我愿意还”有什么后果',
  asked: ['催收问我是不是愿意还，怎么答', '电话里答应还钱会怎样', '口头说下个月还算数吗', '催收让我承诺还款日期'],
  verdict: 'fact',
  answer: [
    '三年时效（过了可用来抗辩的期限）可能重新算；别答应付不起的数。',
    '法律规定，你同意还钱，时效就中断，从头再算。司法解释规定，答应分期、请求延期、还一部分、定还款计划，都算“同意”。',
    '三年以内的欠款，表示愿意还主要是让期限重新起算，该谈还可以谈。答应的日期和金额要是你真做得到的。',
    '三年多没人提过的老账不同，一句话的分量可能大得多，先问清再说。',
  ],
  doNow: ['先问：哪家机构、哪笔债、现在余额多少', '可以说：“我核对明细后，走官方渠道答复”', '算一算每月真能拿出多少，再谈数目', '老账先打12348，再回话'],
  doNot: ['别被催急了就报一个还不上的日期', '别说“金额我都认”，明细还没看'],
  doesNotMean: ['过了三年对方就不能起诉', '有困难也不能和机构谈'],
  citations: [
    { law: 'civilCode', article: '195', clause: '第（二）项', quote: '义务人同意履行义务' },
    { law: 'limitationInterpretation', article: '14' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['words-used-against-me', 'very-old-debt', 'limitation-restarts', 'risk-of-writing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
