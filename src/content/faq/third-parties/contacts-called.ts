import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const contactsCalled = {
  id: 'contacts-called',
  group: 'thirdParties',
  question: '他们打我通讯录里的人（爆通讯录）',
  asked: ['爆通讯录违法吗', '催收给我通讯录的人群发短信', '所有亲戚朋友都接到催收电话了', '催收打遍了我手机里的联系人', '我没失联，为什么还打给朋友'],
  verdict: 'unlawful',
  answer: [
    '不该向与债务无关的人催收；说出你的欠款或反复滋扰的，涉嫌违法。',
    '消费金融公司：监管规章禁止向与债务无关的第三人催收。银行：监管规章要求，互联网贷款的清收机构不得找与贷款无关的第三人；信用卡也一样。',
    '小贷公司：不适用这些规章，国家推荐性标准要求只向债务人催收。标准不是法律。',
    '但对谁都一样：法律规定，不得非法提供、公开他人个人信息；散布隐私、反复滋扰的，可以受治安处罚。',
  ],
  doNow: ['请亲友截图：号码、时间、原话，发给你汇总', '打官方客服：我能联系上，请停止联系其他人', '银行、消费金融公司打12378；小贷公司找地方金融管理局', '到处散布、反复纠缠的，带材料去派出所'],
  doNot: ['别说“打一次就犯法”，联系不上时请人转告是另一回事', '别自己失联，那会给他们联系别人的理由'],
  doesNotMean: ['债不用还了'],
  citations: [
    { law: 'consumerFinanceCompanyMeasures', article: '56', quote: '不得对与债务无关的第三人进行催收' },
    { law: 'internetLoanMeasures', article: '56', quote: '要求其不得对与贷款无关的第三人进行清收' },
    { law: 'creditCardMeasures', article: '68' },
    { law: 'personalInformationProtectionLaw', article: '10' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（五）项、第（六）项', oftenCitedAs: '42' },
    { law: 'publicSecurityAdministrationLaw', article: '56' },
    { law: 'collectionStandard', article: 'debtorOnly' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'police'],
  related: ['told-others-my-debt', 'stop-calls-to-others', 'emergency-contact', 'family-on-the-phone'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
