import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const askedToNotarise = {
  id: 'asked-to-notarise',
  group: 'negotiation',
  question: '要我做“强制执行公证”',
  asked: ['协商还款为什么要去公证', '签公证债权文书有什么风险', '公证过的借款不还会怎样', '还款协议要做赋强公证吗'],
  verdict: 'depends',
  answer: [
    '先问律师：做了这种公证（给合同直接执行的效力），你不还，对方可不经诉讼申请执行。',
    '法律规定，这样的文书一方不履行，对方可以向法院申请执行，法院应当执行。司法解释规定，还要交执行证书。',
    '也就是少了开庭讲理的一步。金额、利息要在签之前核清楚。银行、消费金融公司、小贷公司都一样。',
    '已经公证又收到执行通知的：说公证程序有严重问题，一般要在15日内书面提。打12368核实，再打12348。',
  ],
  doNow: ['请对方先把公证的合同发来看', '核对本金、利息、违约后果', '打12348，问“能不能不做”', '对方坚持的，问有没有不公证的方案'],
  doNot: ['别当场签', '别把身份证交给别人去代办', '别不理执行通知'],
  doesNotMean: ['公证都是骗人的', '公证以后一句话也不能说'],
  citations: [
    { law: 'notarisedDebtProvisions', article: '3' },
    { law: 'notarisedDebtProvisions', article: '13' },
    { law: 'civilProcedureLaw', article: '249', clause: '第一款', quote: '对方当事人可以向有管辖权的人民法院申请执行，受申请的人民法院应当执行' },
  ],
  channels: ['legalAid', 'lenderDesk', 'courtHotline'],
  related: ['notarised-debt', 'proof-of-agreement', 'waive-my-rights', 'enforcement-notice'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
