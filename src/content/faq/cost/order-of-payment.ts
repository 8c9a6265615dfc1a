import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const orderOfPayment = {
  id: 'order-of-payment',
  group: 'cost',
  question: '我还的钱先冲什么',
  asked: ['还的钱先还利息还是先还本金', '还了很多本金没少', '还款顺序是怎么规定的', '信用卡还款先冲利息吗', '一家有好几笔贷款先还哪笔'],
  verdict: 'fact',
  answer: [
    '没另约定：先实现债权的费用、再利息、后本金；信用卡逾期91天起先冲本金。',
    '法律规定，还的钱不够时按这个顺序，合同另有约定的照合同。所以还了一些、本金没少，先看合同和明细。',
    '同一家欠好几笔、没另约定的，还款时你可以指定还哪一笔。没指定的，先算已经到期的。',
    '信用卡：监管规章要求发卡银行，逾期1至90天先利息费用、后本金，91天以上先本金。只管信用卡，网贷不能套用。',
  ],
  doNow: ['还款前问官方客服：这笔钱冲哪一项', '多笔欠款，写明“还某某合同号”，留截图', '还完要明细，看本金减了多少', '和合同对不上的，书面要求更正'],
  doNot: ['不拿信用卡的顺序要求网贷', '三年多没人催过的债，先问12348再还', '不还到个人账户'],
  doesNotMean: ['信用卡的利息免了'],
  citations: [
    { law: 'civilCode', article: '560' },
    { law: 'civilCode', article: '561', quote: '其给付不足以清偿全部债务的，除当事人另有约定外，应当按照下列顺序履行' },
    { law: 'creditCardMeasures', article: '57', clause: '第二款', quote: '逾期91天以上的，按照先本金、后应收利息或各项费用的顺序进行冲还' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['principal-only', 'statement-of-account', 'credit-card-interest', 'limitation-restarts'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
