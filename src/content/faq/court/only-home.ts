import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const onlyHome = {
  id: 'only-home',
  group: 'court',
  question: '只有一套房会被拍卖吗',
  asked: ['唯一住房会不会被法院拍卖', '欠网贷房子会被收走吗', '就一套房法院能执行吗', '房子被查封了还能住吗', '老家的房子会被拍卖还债吗'],
  verdict: 'depends',
  answer: [
    '一般只查封、不拍卖，但有例外，不是“一律不能拍”。文书真假打12368核实。',
    '司法解释规定，你和所扶养家属生活必需的住房，法院可以查封，但不得拍卖、变卖或者抵债。',
    '例外：房子超过生活必需；有义务扶养你的人另有住房；判决生效后为躲债转走别的房；对方给你住处，或同意留5至8年租金。',
    '认为不该拍的，向执行法院书面提异议，附家里只有这套房、住着谁的证明。结果由法院定。',
  ],
  doNow: ['核对裁定书：案号、查封的是哪套房', '去不动产登记处开全家住房查询证明', '写明谁住、有没有别处可住，交法院', '问执行法官，能否分期还、保住房子'],
  doNot: ['不假卖、不转到亲友名下', '不堵门、不推执行人员'],
  doesNotMean: ['一欠网贷房子就没了，要有生效文书、进入执行'],
  citations: [
    { law: 'seizureProvisions', article: '4', quote: '人民法院可以查封，但不得拍卖、变卖或者抵债', oftenCitedAs: '6' },
    { law: 'seizureProvisions', article: '5', oftenCitedAs: '7' },
    { law: 'enforcementObjectionProvisions', article: '20', quote: '同意参照当地房屋租赁市场平均租金标准从该房屋的变价款中扣除五至八年租金的' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid', 'mentalHealth'],
  related: ['household-goods', 'settlement-after-judgment', 'moving-money-away', 'real-court-officers'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
