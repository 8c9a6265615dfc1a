import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const workplaceCalled = {
  id: 'workplace-called',
  group: 'thirdParties',
  question: '打给我单位、领导',
  asked: ['催收打电话到我公司', '催收打给我领导说我欠钱', '单位座机被催收打爆', '给我同事打电话催债违法吗', '人事接到催收电话了'],
  verdict: 'depends',
  answer: [
    '联系不上你时，才可请单位的联系人转告；说出你的欠款就违规。',
    '国家推荐性标准要求，联系不上本人才可联系联系人，只能问联系方式或请转告。银行、消费金融公司、小贷公司都在范围里。',
    '向领导、同事说你欠钱，就不只是标准的事：法律规定，不得非法提供他人个人信息，散布隐私可以受治安处罚。',
    '吵闹到单位没法正常上班的，涉嫌扰乱单位秩序，单位也可以报警。',
  ],
  doNow: ['请接电话的同事记下时间、号码、原话', '打官方客服：以后只联系我本人，请确认号码', '对领导简单说：私人债务，我在处理，请别透露我的情况', '说出欠款或闹事的，投诉并报警'],
  doNot: ['别一接到就说“违法”，先问清他说了什么', '别关机不接，让单位成了唯一能找到你的地方'],
  doesNotMean: ['打过一次单位电话就一定违法'],
  citations: [
    { law: 'collectionStandard', article: 'contactingOthers' },
    { law: 'collectionStandard', article: 'wordsToContacts' },
    { law: 'publicSecurityAdministrationLaw', article: '26', clause: '第（一）项', oftenCitedAs: '23' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（五）项、第（六）项', oftenCitedAs: '42' },
    { law: 'personalInformationProtectionLaw', article: '10' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'police'],
  related: ['visit-at-work', 'letters-to-workplace', 'dismissed-because-of-calls', 'stop-calls-to-others'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
