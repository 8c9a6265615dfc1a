import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const parentsPayForMe = {
  id: 'parents-pay-for-me',
  group: 'family',
  question: '爸妈要替我还吗',
  asked: ['我欠的网贷会找父母还吗', '成年子女欠债父母有责任吗', '催收让我爸妈替我还钱', '我爸妈说替我还会有什么后果', '父债子还、子债父还合法吗'],
  verdict: 'fact',
  answer: [
    '你已成年，债由你自己还，父母没有义务替你还。',
    '法律规定，满18周岁的人可以独立签合同。父母没一起借、没做担保，就不是欠款人。',
    '有一种情况要当心：父母对放款方说“我来还”，对方没有拒绝，就可能在答应的范围内和你一起承担。',
    '放款的是银行、消费金融公司还是小贷公司，都是这样。',
  ],
  doNow: ['告诉父母：接电话只说“请找他本人，我不答复”', '请父母记下来电时间、号码和说的话', '你自己联系官方客服，别让父母夹在中间'],
  doNot: ['父母别说“我来还”，别在任何纸上签字', '父母别往催收个人的账户转钱', '别瞒着父母让他们做担保、一起借款'],
  doesNotMean: ['父母做过担保也不用还', '债可以不还了'],
  citations: [
    { law: 'civilCode', article: '17', quote: '十八周岁以上的自然人为成年人' },
    { law: 'civilCode', article: '18', clause: '第一款' },
    { law: 'civilCode', article: '552', quote: '债权人可以请求第三人在其愿意承担的债务范围内和债务人承担连带债务' },
  ],
  channels: ['lenderDesk', 'legalAid', 'mentalHealth'],
  related: ['family-on-the-phone', 'family-pays-a-part', 'visit-to-parents', 'i-am-guarantor'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
