import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const interestAfterSale = {
  id: 'interest-after-sale',
  group: 'assignment',
  question: '转让后利息还能涨吗',
  asked: ['债卖给资产公司利息变多了', '转让后罚息还算吗', '新公司要我多付费用合理吗', '债权转让后能重新定利率吗'],
  verdict: 'fact',
  answer: [
    '不能因转让另定新价；新债主按原合同，你的抗辩都还在。',
    '法律规定，债权转让时，跟着债权的附属权利一起转过去。它接手的是原来那份合同，不是一份新合同。',
    '合同原来约定的利息、罚息（逾期后加收的利息）可能继续算；合同没有的新收费，可以请它拿出依据。',
    '你对原来的银行、消费金融公司或小贷公司能说的理由，对它也能说。因转让多出来的履行费用，法律规定由卖方负担。',
  ],
  doNow: ['要明细：转让那天欠多少、之后加了什么', '拿原合同逐项对照利率和收费', '有不认的，写清哪一笔、为什么', '3年没人催过的老账，写之前先打12348'],
  doNot: ['别签“重新确认欠款”的单子', '别在电话里答应新利率、新费用'],
  doesNotMean: ['转让以后就不再算利息'],
  citations: [
    { law: 'civilCode', article: '547', clause: '第一款' },
    { law: 'civilCode', article: '548', quote: '债务人对让与人的抗辩，可以向受让人主张' },
    { law: 'civilCode', article: '550', quote: '因债权转让增加的履行费用，由让与人负担' },
  ],
  channels: ['lenderDesk', 'legalAid', 'financialRegulator'],
  related: ['statement-of-account', 'debt-sold-without-me', 'reduce-penalties', 'interest-above-24'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
