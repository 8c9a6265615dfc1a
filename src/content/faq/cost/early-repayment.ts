import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const earlyRepayment = {
  id: 'early-repayment',
  group: 'cost',
  question: '提前还清还要付全部利息吗',
  asked: ['提前还款利息怎么算', '网贷提前结清还收后面的利息', '提前还款要违约金吗', '想一次还清还要交剩下的利息', '提前结清收手续费合理吗'],
  verdict: 'depends',
  answer: [
    '除合同另有约定，只按实际借的时间算利息。先看“提前还款”那一条。',
    '法律规定，提前还款的，除当事人另有约定外，按实际借款的期间算利息。这一条，银行、消费金融公司、小贷公司都适用。',
    '合同可能另外约定了手续费、违约金（违约要另付的钱）或最少借几期。有没有约定、怎么提示过你，都可以要机构说明。',
    '已经逾期的，想一次还清，前面产生的逾期费用另算，可以同时请求减免。',
  ],
  doNow: ['翻合同，截图“提前还款”条款', '在App试算，截图应还总额和每项金额', '多出的问客服：凭合同哪一条', '还清后要结清的书面证明，存好'],
  doNot: ['没看试算，不点“提前结清”', '不还到客服私下给的个人账户', '不为提前还清去借另一笔'],
  doesNotMean: ['合同里约定的费用一定无效'],
  citations: [{ law: 'civilCode', article: '677', quote: '除当事人另有约定外，应当按照实际借款的期间计算利息' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['statement-of-account', 'settlement-certificate', 'guarantee-and-insurance-fees', 'lost-contract'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
