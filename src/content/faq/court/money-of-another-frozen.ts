import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const moneyOfAnotherFrozen = {
  id: 'money-of-another-frozen',
  group: 'court',
  question: '冻的是我的钱，可欠钱的是别人',
  asked: ['家人欠债把我的卡冻了', '法院冻错人了怎么办', '我不欠钱账户被法院冻结', '朋友用我的卡结果被冻了', '案外人异议怎么提'],
  verdict: 'depends',
  answer: [
    '那笔钱执行完之前，书面向冻结它的法院提异议；先打12368核实。存款一般看账户名。',
    '法律规定，法院收到异议15日内审查，理由成立的中止对这笔钱的执行。驳回的，与原判决无关时，收到裁定15日内可以起诉。',
    '司法解释规定，银行存款按账户名称判断是谁的。户名是你，比较好讲；户名是欠债的人、钱是你的，就难得多。',
    '户名是配偶的，可能牵涉夫妻共同财产，先打12348问清再写。',
  ],
  doNow: ['去银行问：哪家法院、案号、为什么冻我', '备身份证、开户资料、这笔钱的来源流水', '写异议：我不是被执行人，请求解除冻结', '交冻结的法院，留回执，数好15日'],
  doNot: ['不去找欠债的人私下改账、补假合同', '不等钱被划走了才提'],
  doesNotMean: ['你要替他还'],
  citations: [
    { law: 'civilProcedureLaw', article: '238', quote: '案外人对执行标的提出书面异议的，人民法院应当自收到书面异议之日起十五日内审查', oftenCitedAs: '227' },
    { law: 'enforcementObjectionProvisions', article: '6' },
    { law: 'enforcementObjectionProvisions', article: '25', clause: '第一款第（三）项', quote: '银行存款和存管在金融机构的有价证券，按照金融机构和登记结算机构登记的账户名称判断' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid'],
  related: ['spouse-debt', 'collecting-from-spouse', 'objecting-to-a-freeze', 'lend-my-card'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
