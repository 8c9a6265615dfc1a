import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const whyOverdueInterest = {
  id: 'why-overdue-interest',
  group: 'cost',
  question: '逾期利息凭什么收',
  asked: ['逾期了为什么利息更高', '罚息合法吗', '没按时还要多付利息吗', '逾期利息不给行不行', '合同没写逾期利息也要给吗'],
  verdict: 'fact',
  answer: [
    '法律规定，没按期还的，要按约定或国家有关规定付逾期利息。',
    '先看合同：逾期利率多少、从哪天算、按什么基数算。很多合同叫它罚息（逾期后另算的利息）。',
    '合同若还写了违约金（违约要付的钱），各项加起来太高的，可以先请求机构减免；被起诉的，可以请求法院调低，要自己提。',
  ],
  doNow: ['找出合同里的逾期利率和起算日', '向机构要一份逐期计算的明细', '自己算一遍：基数×日利率×天数', '对不上的，书面请机构解释'],
  doNot: ['别因为利息有争议就不理通知', '别信“逾期利息一律不用还”'],
  doesNotMean: ['收多少都合理'],
  citations: [{ law: 'civilCode', article: '676', quote: '应当按照约定或者国家有关规定支付逾期利息' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['reduce-penalties', 'interest-above-24', 'statement-of-account', 'principal-only'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
