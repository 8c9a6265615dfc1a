import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const principalOnly = {
  id: 'principal-only',
  group: 'cost',
  question: '我只还本金行不行',
  asked: ['网贷能不能只还本金', '停息挂账只还本金可以吗', '利息太高我只想还本金', '怎么跟平台谈只还本金', '借多少还多少行吗'],
  verdict: 'fact',
  answer: [
    '没有“只还本金”的规定；可以请求减免费用，减不减由对方或法院定。',
    '法律规定，逾期要按约定或国家规定付逾期利息。还的钱不够时，除另有约定，先算实现债权的费用，再利息，最后本金。',
    '能做的是请求：请放贷机构减免逾期费用；打官司时，违约金（违约要另付的钱）过高的，请法院适当减少。',
    '有人收钱，说能办成“只还本金”，这是常见的骗局话。真有机构愿意减，是它自己定的，不用经过中间人。',
  ],
  doNow: ['要一份明细，分开本金、利息、逾期费用', '算好每月能付多少，用官方客服提出', '写“请求减免某某元费用”，附真实困难材料', '谈成要书面，写清减哪些、还到哪个账户'],
  doNot: ['不付钱给说能办“只还本金”的人', '不只还本金就当作结清', '不为了逼对方让步而停还'],
  doesNotMean: ['费用一分都谈不下来'],
  citations: [
    { law: 'civilCode', article: '676', quote: '应当按照约定或者国家有关规定支付逾期利息' },
    { law: 'civilCode', article: '561' },
    { law: 'civilCode', article: '585', clause: '第二款' },
  ],
  channels: ['lenderDesk', 'mediation', 'antiFraud'],
  related: ['reduce-penalties', 'order-of-payment', 'how-to-apply', 'interest-freeze-for-a-fee'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
