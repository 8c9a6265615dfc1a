import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const insuranceTickedForMe = {
  id: 'insurance-ticked-for-me',
  group: 'cost',
  question: '默认勾选买了保险、会员',
  asked: ['借钱时莫名其妙买了保险', '网贷自动开通了会员', '不买保险就不放款', '我没同意却扣了会员费', '贷款搭售保险能退吗'],
  verdict: 'depends',
  answer: [
    '银行、消费金融公司不得默认勾选、强制搭售；可以投诉，请求退费。',
    '监管规章要求银行推介互联网贷款，不得用默认勾选、强制捆绑剥夺你的选择；消费金融公司参照。',
    '银行、消费金融公司还不得强制搭售，不得没经你同意就开通收费服务。',
    '小贷公司不在这两部规章里，可以向公司注册地的地方金融管理局反映。退不退、退多少，看页面、合同和你用没用过，不能保证。',
  ],
  doNow: ['截图勾选页面、扣费记录、保单', '问清：谁收的钱、我什么时候同意的', '书面投诉：没有主动勾选，请求取消退费', '先关掉会员的自动续费'],
  doNot: ['照实说，别编造经过', '别付钱找人“代退保”'],
  doesNotMean: ['贷款也不用还'],
  citations: [
    { law: 'internetLoanMeasures', article: '17', clause: '第二款', quote: '不得采取默认勾选、强制捆绑销售等方式剥夺消费者意愿表达的权利' },
    { law: 'consumerProtectionMeasures', article: '26', quote: '未经消费者同意，单方为消费者开通收费服务' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'consumerProtectionPlatform'],
  related: ['membership-fees', 'guarantee-and-insurance-fees', 'cancel-deduction', 'refund-helpers'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
