import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const limitationRestarts = {
  id: 'limitation-restarts',
  group: 'court',
  question: '三年从哪天算，什么会重算',
  asked: ['诉讼时效从什么时候开始算', '分期的网贷三年怎么算', '还了一块钱会重新算时效吗', '发短信催收算中断吗', '自动扣款会不会让时效重来'],
  verdict: 'depends',
  answer: [
    '3年没过时，催到、还一点、签还款计划、按约扣款、收到转让通知，都会重算。',
    '诉讼时效，就是过了可以拒还的期限。分期还的，从最后一期到期起算；不分期的，一般从约定还款日过了还没还起算。',
    '对方这边：催款到了你或应当到你，包括电话、短信、信件；金融机构按约从账户扣款；转让通知到了你；去起诉。',
    '你这边：请求延期、分期，还一部分，写还款计划。所以写协商信也会重算。债还没过3年的，正常协商多半比躲着好。3年已过的，单是催收不会让它重来；你答应还、签字、还一点，就可能不能再抗辩。',
  ],
  doNow: ['画一条线：到期日、每次还款、每次催收', '查银行流水里有没有自动扣款', '保留催收短信、信封、转让通知', '超3年没人催过的，先打12348再回复'],
  doNot: ['别只从第一次逾期那天数3年', '别为了“等满三年”失联'],
  doesNotMean: ['以后都不能协商'],
  citations: [
    { law: 'civilCode', article: '188' },
    { law: 'civilCode', article: '192', clause: '第二款' },
    { law: 'civilCode', article: '189', quote: '诉讼时效期间自最后一期履行期限届满之日起计算。' },
    { law: 'civilCode', article: '195' },
    { law: 'limitationInterpretation', article: '8' },
    { law: 'limitationInterpretation', article: '14', quote: '义务人作出分期履行、部分履行、提供担保、请求延期履行、制定清偿债务计划等承诺或者行为的' },
    { law: 'limitationInterpretation', article: '17', clause: '第一款' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['after-three-years', 'risk-of-writing', 'very-old-debt', 'automatic-deduction'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
