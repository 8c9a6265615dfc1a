import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const schoolTold = {
  id: 'school-told',
  group: 'family',
  question: '学校、老师会被通知吗',
  asked: ['催收会打电话给辅导员吗', '欠网贷学校会知道吗', '平台说要通知我的老师同学', '会不会让学校开除我', '催收联系我室友怎么办'],
  verdict: 'depends',
  answer: [
    '催收不应找学校、老师要债，也不得把你的欠款说给他们听。',
    '国家推荐性标准要求只向本人催收。失联时联系联系人，只能问联系方式或请转告，不得透露欠款。',
    '法律规定，不得非法提供、公开他人个人信息。监管通知也要求银行规范对大学生的催收。',
    '学校会不会因此处理学生，没有查到专门规定，要看校规。',
  ],
  doNow: ['请老师、室友记下号码、时间和说的话', '请他们答复：“不转告，请别再打来。”', '打官方客服，确认你本人的号码能接通', '截图后投诉，请求停止联系学校'],
  doNot: ['别换号失联', '别让老师、同学替你还或做担保'],
  doesNotMean: ['联系过一次学校就违法', '债可以不还了'],
  citations: [
    { law: 'collectionStandard', article: 'debtorOnly' },
    { law: 'collectionStandard', article: 'contactingOthers' },
    { law: 'collectionStandard', article: 'wordsToContacts' },
    { law: 'personalInformationProtectionLaw', article: '10' },
    { law: 'collegeLoanNotice', article: 'summary' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'mentalHealth'],
  related: ['told-others-my-debt', 'contacts-called', 'stop-calls-to-others', 'student-loan'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
