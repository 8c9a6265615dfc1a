import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const familyAsGuarantor = {
  id: 'family-as-guarantor',
  group: 'negotiation',
  question: '要我找家人签字、担保',
  asked: ['协商分期要父母签字怎么办', '客服说有人担保才给延期', '让老婆签共同还款承诺行吗', '必须找担保人才能分期吗'],
  verdict: 'depends',
  answer: [
    '可以拒绝；家人一签，就可能要和你一起还。',
    '法律规定，家人表示愿意一起还，对方没有拒绝的，可以在答应的范围内向他要。',
    '签担保的，要看是哪一种。写了“连带”，就是对方可以不先找你，直接找家人要。',
    '银行、消费金融公司、小贷公司都一样。不签，对方可能不同意方案；签了，家人的钱和信用都押上了。',
  ],
  doNow: ['回一句：“我自己还，不增加担保人”', '请对方把要签的文件发来，先不签', '拿文件打12348问一问', '告诉家人：接到电话别说“我来还”'],
  doNot: ['别替家人签名', '别让老人当场按手印'],
  doesNotMean: ['家人自愿帮你就违法'],
  citations: [
    { law: 'civilCode', article: '552', quote: '债权人可以请求第三人在其愿意承担的债务范围内和债务人承担连带债务' },
    { law: 'civilCode', article: '681' },
    { law: 'civilCode', article: '688', clause: '第二款', quote: '也可以请求保证人在其保证范围内承担保证责任' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['i-am-guarantor', 'family-on-the-phone', 'parents-pay-for-me', 'proof-of-agreement'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
