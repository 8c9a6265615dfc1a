import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const proofOfAgreement = {
  id: 'proof-of-agreement',
  group: 'negotiation',
  question: '谈成要拿到什么凭证',
  asked: ['协商成功要签什么东西', '分期谈好了怎么防止对方不认', '还款协议要写清哪些内容', '减免要拿什么证明'],
  verdict: 'fact',
  answer: [
    '要书面确认：金额、期数、日期、账户，停不停罚息（逾期加收的利息），给不给结清证明（已还清的凭证）。',
    '法律规定，改动的内容约定不明确的，推定没有改。少写一项，就可能照老合同算。',
    '信用卡：监管规章列了分期协议必备的内容。银行、消费金融公司、小贷公司的网贷，可以拿来当清单对照，但不适用那一条。',
    '再看有没有夹带让家人担保、放弃权利、直接强制执行的条款。有，就先问律师。',
  ],
  doNow: ['请官方发协议、短信或App内确认', '逐项对：总额、每期、日期、账户、违约后果', '补问两句：还催不催、征信怎么报', '截图并存两份'],
  doNot: ['别只凭电话就打第一笔钱', '别还到个人账户'],
  doesNotMean: ['拿到确认就不会再有争议'],
  citations: [
    { law: 'civilCode', article: '544', quote: '当事人对合同变更的内容约定不明确的，推定为未变更' },
    { law: 'creditCardMeasures', article: '70', clause: '第二款' },
  ],
  channels: ['lenderDesk', 'legalAid'],
  related: ['agreed-by-phone', 'asked-to-notarise', 'waive-my-rights', 'settlement-certificate'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
