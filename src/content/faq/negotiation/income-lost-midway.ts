import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const incomeLostMidway = {
  id: 'income-lost-midway',
  group: 'negotiation',
  question: '还到一半收入没了怎么办',
  asked: ['分期还着还着失业了怎么办', '生病了后面几期还不上', '收入断了能重新谈吗', '已经分期了还能再改吗'],
  verdict: 'fact',
  answer: [
    '到期前就告诉官方客服，说明变化，申请再调整。',
    '法律规定，还款期限届满前可以申请展期（延后还款），对方同意才行。再改计划，也要双方商量一致。',
    '已经晚了的，尽快说，写“申请重新安排”。银行、消费金融公司、小贷公司都由各自决定。',
    '先算吃饭、看病、房租，再算每月能还的数。钱不够生活的，可以申请临时救助。',
  ],
  doNow: ['写下收入哪天断、每月还剩多少', '今天就打官方客服，问下一期怎么办', '附真实证明：离职证明、医院单据', '请对方书面答复新的金额和日期'],
  doNot: ['别等断了再说', '别借新的来续上'],
  doesNotMean: ['说了就自动延后'],
  citations: [{ law: 'civilCode', article: '678', quote: '借款人可以在还款期限届满前向贷款人申请展期' }, { law: 'civilCode', article: '543' }],
  channels: ['lenderDesk', 'socialAssistance', 'mentalHealth', 'legalAid'],
  related: ['agreement-broken', 'no-money-for-food', 'extension-or-deferral', 'cannot-go-on'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
