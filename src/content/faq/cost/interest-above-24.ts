import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const interestAbove24 = {
  id: 'interest-above-24',
  group: 'cost',
  question: '超过24%的利息可以不还吗',
  asked: ['年化超24%的部分是不是违法', '利息超过24%能不能不给', '网贷年化35%怎么办', '超24%怎么要求减', '综合年化太高能打官司吗'],
  verdict: 'depends',
  answer: [
    '不会自动免掉；打官司时可以请求法院调减，要你自己提。',
    '最高法的司法文件支持借款人在金融借款的官司里，请求调减利息、费用等合计超过年化24%的部分。不到庭、不提，就可能按合同判。',
    '银行经平台放的贷款（助贷）：监管文件要求，2025-10-01起，单笔综合成本（你付的全部费用）要符合这份文件。',
    '没起诉时，可以书面请求机构减免，减不减由它定。已经付掉的能不能要回，没有明确规定，别当成一定能退。',
  ],
  doNow: ['把利息、担保费、会员费合起来算年化', '向机构要费用明细，书面请求减免', '收到起诉材料：答辩写“请求调减超24%部分”', '按时到庭，把算法讲给法官听'],
  doNot: ['不自己扣掉一块就算还清', '不信“超24%违法、自动抹掉”', '不因为在争利息就停还'],
  doesNotMean: ['本金也可以不还'],
  citations: [
    { law: 'financeTrialOpinion', article: 'summary' },
    { law: 'assistedLendingNotice', article: 'summary' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'legalAid'],
  related: ['court-may-reduce-fees', 'interest-limit', 'small-loan-12-percent', 'already-paid-above-24'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
