import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const feesNotDisclosed = {
  id: 'fees-not-disclosed',
  group: 'cost',
  question: '逾期费用没写进明示表，要交吗',
  asked: ['综合融资成本明示表是什么', '借款时没给我看费用表', '明示表上没有的费用要不要交', '逾期后多出一项费用', '没告诉我有这笔罚息'],
  verdict: 'depends',
  answer: [
    '2026-08-01后办的新贷款，明示表外不得再收；可以要它说明、停收。',
    '监管文件要求，银行、消费金融公司、小贷公司等办个人贷款前，给你看“综合融资成本明示表”，写明各项息费和谁收。',
    '逾期才会产生的钱，如罚息（逾期后多收的利息），也要写在表上。线上要弹窗让你看完确认（购物分期的在支付页面显著展示），线下要签字。',
    '旧贷款不按这个倒算，看合同有没有约定。2026-08-01后重新办的分期，也可以要这张表看。',
  ],
  doNow: ['看放款日，是不是在2026-08-01以后', '在App合同里找明示表，下载存好', '把现在收的每项费用和表对照，圈出多的', '书面要求说明；不答复的按机构类型投诉'],
  doNot: ['不拿新规定要求退旧贷款的费用', '不因为一项有争议就整期不还'],
  doesNotMean: ['本金和约定的利息不用还'],
  citations: [{ law: 'loanCostDisclosureRules', article: 'summary' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['guarantee-and-insurance-fees', 'membership-fees', 'statement-of-account', 'visiting-fees'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
