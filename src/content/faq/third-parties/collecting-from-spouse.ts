import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const collectingFromSpouse = {
  id: 'collecting-from-spouse',
  group: 'thirdParties',
  question: '能找我老公（老婆）要吗',
  asked: ['催收打给我老婆让她还', '我老公欠网贷，催收找我要钱', '配偶要替我还网贷吗', '催收说夫妻债务一起还'],
  verdict: 'depends',
  answer: [
    '婚后借的，共同签名、事后认可，或用于家庭生活、共同经营的，才一起还。',
    '法律规定，超出家庭日常生活需要的，一般不算夫妻共同债务。债权人能证明钱用于共同生活、共同经营或双方都同意的，除外。',
    '消费金融公司、银行的互联网贷款和信用卡：监管规章要求，不得向与债务无关的人催收。银行、消费金融公司：行业协会指引严禁向与债务无关的第三人催收；钱用于家庭共同支出的，配偶可能算“有关”。',
    '小贷公司：一般不在指引里，但共同债务怎么算，法律对谁都一样。算不算，最后由法院认定。',
  ],
  doNow: ['翻合同：配偶签过字、点过确认吗', '记下这笔钱花在哪里，留好账单', '配偶可以说：我没有签字，请联系借款人本人', '被起诉或不清楚的，打12348问'],
  doNot: ['配偶别说“我来还”，别补签任何字', '别编造用途，家里花的就照实说'],
  doesNotMean: ['结了婚，一方的债就都是两个人的'],
  citations: [
    { law: 'civilCode', article: '1064', quote: '夫妻双方共同签名或者夫妻一方事后追认等共同意思表示所负的债务' },
    { law: 'collectionGuideline', article: 'unrelatedPersons' },
    { law: 'consumerFinanceCompanyMeasures', article: '56' },
    { law: 'internetLoanMeasures', article: '56' },
    { law: 'creditCardMeasures', article: '68' },
  ],
  channels: ['legalAid', 'lenderDesk', 'financialRegulator'],
  related: ['spouse-debt', 'family-on-the-phone', 'divorce-agreement', 'debt-before-marriage'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
