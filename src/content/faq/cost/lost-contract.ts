import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const lostContract = {
  id: 'lost-contract',
  group: 'cost',
  question: '找不到借款合同',
  asked: ['网贷合同在哪里看', 'App卸载了怎么要合同', '借款合同丢了怎么办', '平台不给我合同', '没有合同怎么知道欠多少'],
  verdict: 'fact',
  answer: [
    '先在App里调取；找不到，就向放贷机构要一份。',
    '银行：监管规章要求，线上签的合同和有关数据应可供借款人随时调取。消费金融公司：互联网贷款参照这条。',
    '小贷公司：没有查到同样的专门规定。不过法律规定，用网络提供服务的经营者，应当提供价款、履行期限和方式等信息，可以据此去要。',
    '拿到后先看：贷款人是谁、利率、费用、提前到期、争议去哪里解决、有没有约定短信邮件也算送到。',
  ],
  doNow: ['打开App“借款记录”，逐笔下载合同', '找官方客服要电子合同，记下编号', 'App没了，看放款流水上的付款方', '拒不提供的，按放贷机构的类型投诉'],
  doNot: ['别把身份证、验证码给“帮查合同”的人', '别只凭催收发的截图认账'],
  doesNotMean: ['找不到合同就不用还'],
  citations: [
    { law: 'internetLoanMeasures', article: '25', quote: '已签订的借款合同及相关数据应可供借款人随时调取查用。' },
    { law: 'consumerRightsLaw', article: '28', quote: '商品或者服务的数量和质量、价款或者费用、履行期限和方式' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['statement-of-account', 'app-is-gone', 'whole-loan-due', 'whom-to-pay-now'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
