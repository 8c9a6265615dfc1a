import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const verifyTheCollector = {
  id: 'verify-the-collector',
  group: 'assignment',
  question: '怎么核实来催的公司',
  asked: ['怎么知道催收公司是真的', '自称平台委托的怎么查', '催收给我看委托书可信吗', '哪里能查催收公司名单'],
  verdict: 'fact',
  answer: [
    '回拨放贷机构的官方号码，再查官网的合作名单。',
    '银行、消费金融公司：监管规章要求，委托外部公司催收前，要用适当方式告知你。消费金融公司还要告知合作催收机构的信息。',
    '行业协会指引要求会员单位在官网等渠道公示受托的催收公司。名单上没找到，先问官方客服，不急着下结论。',
    '小贷公司：这几条不直接管它，打合同上的客服问。委托书可以看、可以拍，但只凭一张纸不能付款。',
  ],
  doNow: ['问：机构全称、姓名、工号、替谁催', '挂断，自己从App或合同找官方号码打过去', '到放贷机构官网查合作催收机构名单', '核实不了：不谈、不付、不给资料'],
  doNot: ['别打对方给的“核实电话”', '别只看工牌、委托书就信'],
  doesNotMean: ['核实是真的，就要当场付款'],
  citations: [
    { law: 'consumerProtectionMeasures', article: '41', quote: '委托外部机构实施催收前，应当采取适当方式告知债务人' },
    { law: 'consumerFinanceCompanyMeasures', article: '57', quote: '消费金融公司应当通过适当方式告知借款人合作催收机构的相关信息' },
    { law: 'collectionGuideline', article: 'outsourcingList' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'police'],
  related: ['told-of-outsourcing', 'personal-account', 'faked-caller-number', 'caller-without-name'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
