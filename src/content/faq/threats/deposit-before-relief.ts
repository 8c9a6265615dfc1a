import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const depositBeforeRelief = {
  id: 'deposit-before-relief',
  group: 'threats',
  question: '让先交保证金、解冻费才停催、减免',
  asked: ['催收说交一笔保证金就不催了', '要先打款解冻额度才能减免', '说交了诚意金就给我停催', '让我先转钱验证还款能力', '先付手续费才能分期是真的吗'],
  verdict: 'unlawful',
  answer: [
    '先交保证金、解冻费才停催或减免，是骗局，涉嫌诈骗；别交，打96110或110。',
    '减免、延期由放贷机构决定，结果应当在它的官方渠道看得到。让你先打一笔钱“验证”，验的只是你会不会上当。',
    '法律规定，诈骗可以拘留或罚款；数额较大的，可能追究刑事责任。',
    '已经转了也别自责，报警越早，拦下钱的机会越大。',
  ],
  doNow: [
    '停手，截图对方账号、聊天和付款页。',
    '还没转：打96110问；已经转：打110，再打付款银行。',
    '自己打开官方App找客服，问有没有这个减免。',
    '给过验证码、密码的，马上改掉。',
  ],
  doNot: ['不交“最后一笔”。', '不听他的话删聊天、撤报警。'],
  doesNotMean: ['正规机构的减免都是假的'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '58', quote: '盗窃、诈骗、哄抢、抢夺或者敲诈勒索的', oftenCitedAs: '49' },
    { law: 'criminalLaw', article: '266' },
  ],
  channels: ['police', 'antiFraud', 'lenderDesk'],
  related: ['deposit-for-waiver', 'repayment-link', 'pay-at-the-door', 'fake-regulator'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
