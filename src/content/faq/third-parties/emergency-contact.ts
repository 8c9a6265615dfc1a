import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const emergencyContact = {
  id: 'emergency-contact',
  group: 'thirdParties',
  question: '能打我填的紧急联系人吗',
  asked: ['催收给我的紧急联系人打电话合法吗', '填的联系人被催收骚扰', '紧急联系人要不要替我还', '一逾期就打紧急联系人可以吗'],
  verdict: 'depends',
  answer: [
    '联系不上你本人时才可以，而且只能问联系方式、请他转告。',
    '这是国家推荐性标准的要求，银行、消费金融公司、小贷公司都在它的范围里。不得透露欠款金额、时间；联系人说别再联系，就应停止。',
    '消费金融公司、银行的互联网贷款和信用卡：监管规章要求，不得向与债务无关的人催收。银行、消费金融公司：行业协会指引也只允许在联系不上本人等情形联系第三人，不得透露具体债务。',
    '明明联系得上你，还一直打给他，可以投诉。标准和指引都不是法律。',
  ],
  doNow: ['接一次或在官方客服留言，证明联系得上你', '告诉联系人：不用还，可以说“请别再联系我”', '请他记下时间、号码、对方说了什么', '有违反的，拿记录向机构投诉'],
  doNot: ['别说“打一次就犯法”', '别为了不被找就换号失联'],
  doesNotMean: ['紧急联系人要替你还钱'],
  citations: [
    { law: 'collectionStandard', article: 'contactingOthers' },
    { law: 'collectionStandard', article: 'wordsToContacts' },
    { law: 'collectionGuideline', article: 'contactingOthers' },
    { law: 'consumerFinanceCompanyMeasures', article: '56' },
    { law: 'internetLoanMeasures', article: '56' },
    { law: 'creditCardMeasures', article: '68' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['contacts-called', 'family-on-the-phone', 'must-i-answer', 'family-called-again'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
