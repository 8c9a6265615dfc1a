import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const membershipFees = {
  id: 'membership-fees',
  group: 'cost',
  question: '会员费、服务费、咨询费合理吗',
  asked: ['借钱还要交会员费', '网贷服务费能不能退', '平台收了咨询费合法吗', '不开会员就借不了钱', '贷款扣了好几笔手续费'],
  verdict: 'depends',
  answer: [
    '看谁收、合同怎么写；先要说明和依据，再投诉，不急着下结论。',
    '消费金融公司：监管规章规定，除你违约产生的，不得收利息以外的费用。它应当要求合作机构也不收息费，共同出资放贷的金融机构、保险公司、有担保资质的除外。',
    '银行的互联网贷款：监管规章要求合作平台不得向你收息费，保险公司和有担保资质的除外。银行和消金都不得强制搭售，不得在约定的收费以外，变相收咨询费、佣金。',
    '小贷公司不在这几部规章里：看合同和签约前的明示，问注册地的地方金融局。',
  ],
  doNow: ['截图：收款方、金额、哪天、在哪一步勾的', '看合同，确认“贷款人”是哪类机构', '向机构书面问：收费依据、谁收、能否退', '不说明的，按机构类型去投诉'],
  doNot: ['不直接认定“违法收费”拒绝还款', '不找收钱的“退费”中介'],
  doesNotMean: ['这些钱都能退'],
  citations: [
    { law: 'consumerFinanceCompanyMeasures', article: '47' },
    { law: 'consumerFinanceCompanyMeasures', article: '53', quote: '除因借款人违反合同约定情形之外，消费金融公司不得向借款人收取贷款利息之外的费用' },
    { law: 'internetLoanMeasures', article: '51', quote: '要求合作机构不得以任何形式向借款人收取息费，保险公司和有担保资质的机构除外' },
    { law: 'consumerProtectionMeasures', article: '26' },
    { law: 'consumerProtectionMeasures', article: '28', clause: '第（四）项' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['insurance-ticked-for-me', 'guarantee-and-insurance-fees', 'fees-not-disclosed', 'refund-helpers'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
