import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const businessLoan = {
  id: 'business-loan',
  group: 'family',
  question: '个体户经营贷，规则一样吗',
  asked: ['开店借的经营贷被催收怎么办', '经营贷逾期催收有规定吗', '个体户的贷款不是消费贷算什么', '催收来我店里闹违法吗', '开店贷款的催收一天能打几次'],
  verdict: 'depends',
  answer: [
    '催收红线一样，威胁、滋扰涉嫌违法；消费贷的标准多只能参照。',
    '法律规定，威胁人身安全、多次骚扰、散布隐私的会受治安处罚，不分消费贷、经营贷。',
    '国家推荐性标准针对个人网络消费信贷，行业协会指引对其他个人贷款是参照。时段、次数要求别直接套。',
    '投诉看谁放的款：银行打12378，小贷公司找地方金融管理局。费用和期限以合同为准。',
  ],
  doNow: ['看合同：贷款人是谁，用途写的什么', '堵店、威胁，录像后打110', '找官方客服谈分期，留好记录'],
  doNot: ['别把店里的资产转给亲友躲债', '别套用信用卡的分期规定'],
  doesNotMean: ['经营贷就可以随便催'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第一款', quote: '采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的', oftenCitedAs: '42' },
    { law: 'collectionGuideline', article: 'scope' },
    { law: 'collectionStandard', article: 'hours' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['is-visiting-lawful', 'calls-a-day', 'where-to-complain', 'must-they-negotiate'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
