import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const visitingFees = {
  id: 'visiting-fees',
  group: 'cost',
  question: '催收要我交“外访费、催收费”',
  asked: ['催收上门要我付上门费', '催收让我出差旅费', '还钱还要另交催收手续费吗', '外访费是不是合法', '逾期被收催收费怎么办'],
  verdict: 'depends',
  answer: [
    '别当场给。行业协会指引禁止以催收名义另收费用。',
    '银行、消费金融公司：是银行业协会的指引，属于行业自律要求，不是法律。小贷公司：这份指引不直接管它，先看合同。2026-08-01起新办的贷款，再看综合融资成本明示表上有没有这一项。',
    '法律说，债务人还应支付“实现债权的有关费用”。合同有没有约定、有没有真的发生、多少才合理，要看合同和凭证，不是催收说多少就多少。',
  ],
  doNow: ['问清：哪家机构收、收什么、合同第几条', '要书面的收费依据和明细', '打放贷机构官方客服核对这笔钱', '没有依据的，按放贷机构的类型投诉'],
  doNot: ['别给现金、别扫个人的码', '别签“同意支付外访费”的字'],
  doesNotMean: ['合同写明的费用都不用付'],
  citations: [
    { law: 'collectionGuideline', article: 'fees' },
    { law: 'civilCode', article: '561', quote: '债务人在履行主债务外还应当支付利息和实现债权的有关费用' },
    { law: 'loanCostDisclosureRules', article: 'summary' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['pay-at-the-door', 'fees-not-disclosed', 'who-pays-the-costs', 'personal-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
