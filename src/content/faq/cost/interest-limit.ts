import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const interestLimit = {
  id: 'interest-limit',
  group: 'cost',
  question: '年化多少算超了，24%、36%还是四倍LPR',
  asked: ['网贷利息多少算高利贷', '年化36%合法吗', '网贷利率上限到底是多少', '24%和36%哪个是红线', '我的贷款利息是不是超了'],
  verdict: 'fact',
  answer: [
    '先看谁放的款，各用各的线；36%是旧规则，2020年8月起已不用。',
    '银行、消费金融公司、小贷公司：最高法的司法文件支持借款人在诉讼中，请求调减总成本超过年化24%的部分，要自己提。',
    '小贷公司另有监管文件：新发放的贷款，综合成本（利息加担保费、保险费等）不得超过年化24%。它管不到旧贷款。',
    '跟朋友、个人借：司法解释规定，不超过合同成立时一年期LPR（每月公布的贷款市场报价利率）的四倍。持牌机构的贷款不用这条。',
  ],
  doNow: ['打开合同，抄下“贷款人”的全称', '把利息、担保费、会员费加起来算年化', '向机构要年化利率和每项收费的明细', '要减就书面“请求”，写对自己适用的那条线'],
  doNot: ['不把36%、四倍LPR写进给平台的信', '不因为算出超了就停还'],
  doesNotMean: ['超过的部分自动不用还'],
  citations: [
    { law: 'financeTrialOpinion', article: 'summary' },
    { law: 'privateLendingProvisions', article: '1', clause: '第二款' },
    { law: 'privateLendingProvisions', article: '25', quote: '双方约定的利率超过合同成立时一年期贷款市场报价利率四倍的除外', oftenCitedAs: '26' },
    { law: 'privateLendingReply', article: '1' },
    { law: 'smallLoanCostGuidance', article: 'summary' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'legalAid'],
  related: ['interest-above-24', 'four-times-lpr', 'small-loan-12-percent', 'statement-of-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
