import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const deathOfADebtor = {
  id: 'death-of-a-debtor',
  group: 'family',
  question: '家人去世，他的网贷要还吗',
  asked: ['爸爸去世了他的贷款要我还吗', '借款人死了网贷怎么办', '老公过世催收还打电话给我', '去世的人欠的信用卡谁还', '没有遗产还要替他还债吗'],
  verdict: 'depends',
  answer: [
    '继承了遗产的，只在遗产实际价值内还；超出的没有义务。',
    '法律规定，放弃继承的，可以不负清偿责任。分遗产要先还税款和债务，也要给没有劳动能力又没有生活来源的继承人留一份。',
    '配偶要另看：属于夫妻共同债务的，司法解释规定在世的一方应当还。你做过担保的，按担保算。',
    '银行、消费金融公司、小贷公司的贷款都一样。',
  ],
  doNow: ['告诉放款机构人已去世，请它书面列出余额', '列出遗产和债务，先别动他的卡和财物', '留好死亡证明、合同和来电记录', '想放弃继承，先打12348问怎么写'],
  doNot: ['别先自己掏钱还一部分', '别签“家属还款承诺”', '别用他的手机、卡取钱或借款'],
  doesNotMean: ['可以先把遗产分光，再说没钱还'],
  citations: [
    { law: 'civilCode', article: '1161', quote: '继承人以所得遗产实际价值为限清偿被继承人依法应当缴纳的税款和债务' },
    { law: 'civilCode', article: '1159' },
    { law: 'marriageInterpretation', article: '36' },
  ],
  channels: ['lenderDesk', 'legalAid', 'mentalHealth'],
  related: ['renounce-inheritance', 'spouse-debt', 'i-am-guarantor', 'family-on-the-phone'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
