import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const interestAmongFriends = {
  id: 'interest-among-friends',
  group: 'cost',
  question: '跟朋友借的钱利息多少合法',
  asked: ['私人借钱利息最高多少', '朋友借钱三分利合法吗', '民间借贷利率上限', '打借条利息怎么写', '私人高利贷超过多少不用给'],
  verdict: 'fact',
  answer: [
    '民间借贷，不超过合同成立时一年期LPR（贷款市场报价利率）的4倍。',
    '司法解释规定，约定利率超过4倍的部分，法院不支持。逾期利率也以4倍为限；逾期利息、违约金（违约要付的钱）和其他费用加起来，同样不能超过。',
    '2020-08-20以前借的，算法不同，先问12348。LPR每月公布，要用借钱那时的数，从全国银行间同业拆借中心查。',
    '这条只管个人、企业之间借钱，银行、消费金融公司、小贷公司的贷款不适用。本工具主要帮网贷，私人借款请问12348。',
  ],
  doNow: ['找出借条、转账和还款记录', '查合同成立那个月的一年期LPR，乘以4', '把利息、违约金、费用加起来比一比', '有争议，打12348免费问'],
  doNot: ['别拿“四倍”去和网贷机构争', '别付现金不留记录'],
  doesNotMean: ['利息超过了，本金也不用还'],
  citations: [
    { law: 'privateLendingProvisions', article: '25', quote: '双方约定的利率超过合同成立时一年期贷款市场报价利率四倍的除外', oftenCitedAs: '26' },
    { law: 'privateLendingProvisions', article: '28' },
    { law: 'privateLendingProvisions', article: '29', quote: '总计超过合同成立时一年期贷款市场报价利率四倍的部分，人民法院不予支持' },
  ],
  channels: ['legalAid'],
  related: ['four-times-lpr', 'interest-limit', 'cannot-afford-a-lawyer'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
