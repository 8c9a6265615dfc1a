import type { LawId } from '@/content/law/law-ids'
import { antiFraudLaw } from '@/content/law/anti-fraud-law'
import { civilCode } from '@/content/law/civil-code'
import { civilProcedureLaw } from '@/content/law/civil-procedure-law'
import { creditCardMeasures } from '@/content/law/credit-card-measures'
import { criminalLaw } from '@/content/law/criminal-law'
import { fiveDepartmentWarning } from '@/content/law/five-department-warning'
import { publicSecurityAdministrationLaw } from '@/content/law/public-security-administration-law'
import type { Citation } from '@/domain/faq/faq-entry'

/** The acts cited below, one by one: the table of all would bring every one of them into this sub-package. */
export const citedLaws = {
  antiFraudLaw, civilCode, civilProcedureLaw, creditCardMeasures, criminalLaw, fiveDepartmentWarning, publicSecurityAdministrationLaw,
} as const
export type CitedLawId = LawId & keyof typeof citedLaws

export interface LawPoint {
  /** What it means here, with the rank of the act. */
  readonly says: string
  readonly citation: Citation<CitedLawId>
}

/** What the law says of agents and of those who follow them. */
export const lawPoints: readonly LawPoint[] = [
  {
    says: '五部门提示：“债务清零”“债务优化”“征信洗白”等是不实内容，委托以后有付高额费用、泄露信息的风险。',
    citation: { law: 'fiveDepartmentWarning', article: 'summary' },
  },
  {
    says: '监管规章说，在特殊情况下，确认信用卡欠款超出还款能力、仍愿意还的，银行“可以”协商分期。这条只管信用卡，网贷不适用。',
    citation: { law: 'creditCardMeasures', article: '70', clause: '第一款', quote: '发卡银行可以与持卡人平等协商，达成个性化分期还款协议' },
  },
  {
    says: '法律规定，电话卡、银行账户、支付账户不得非法出租、出借。',
    citation: { law: 'antiFraudLaw', article: '31', clause: '第一款', quote: '任何单位和个人不得非法买卖、出租、出借电话卡' },
  },
  {
    says: '法律规定，使用伪造的证明文件，处拘留，可以并处罚款。',
    citation: {
      law: 'publicSecurityAdministrationLaw',
      article: '63',
      clause: '第（三）项',
      quote: '买卖或者使用伪造、变造的国家机关、人民团体、企业、事业单位或者其他组织的公文、证件、证明文件、印章的',
    },
  },
  {
    says: '法律规定，伪造单位印章的，可以追究刑事责任。',
    citation: { law: 'criminalLaw', article: '280', clause: '第二款', quote: '伪造公司、企业、事业单位、人民团体的印章的' },
  },
  {
    says: '法律规定，敲诈勒索财物，数额较大或者多次的，可以追究刑事责任。以投诉要挟、逼人给钱，可能涉嫌这一条。',
    citation: { law: 'criminalLaw', article: '274', quote: '敲诈勒索公私财物，数额较大或者多次敲诈勒索的' },
  },
  {
    says: '法律规定，委托可以随时解除。能退多少，看合同和证据，也可能要赔对方损失。',
    citation: { law: 'civilCode', article: '933', quote: '委托人或者受托人可以随时解除委托合同' },
  },
  {
    says: '法律规定了谁能代理打官司：律师、基层法律服务工作者，近亲属、工作人员，社区、单位和有关团体推荐的人。',
    citation: { law: 'civilProcedureLaw', article: '61', quote: '律师、基层法律服务工作者' },
  },
]

/** The grounds of what the page for those who have paid says about the contract. */
export const contractLawPoints: readonly LawPoint[] = [
  {
    says: '法律规定，委托可以随时解除；收费的委托，解除的一方可能要赔对方损失，原因不在自己的除外。',
    citation: { law: 'civilCode', article: '933', quote: '委托人或者受托人可以随时解除委托合同' },
  },
  {
    says: '法律规定，被欺诈签的合同，可以请求法院或者仲裁机构撤销。',
    citation: { law: 'civilCode', article: '148', quote: '受欺诈方有权请求人民法院或者仲裁机构予以撤销' },
  },
  {
    says: '法律规定，撤销要在知道或者应当知道被骗之日起一年内提出，签约满五年就不行了。',
    citation: { law: 'civilCode', article: '152', quote: '自知道或者应当知道撤销事由之日起一年内' },
  },
  {
    says: '法律规定，合同撤销以后，对方拿走的钱应当返还。',
    citation: { law: 'civilCode', article: '157', quote: '行为人因该行为取得的财产，应当予以返还' },
  },
]
