import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const toldOthersMyDebt = {
  id: 'told-others-my-debt',
  group: 'thirdParties',
  question: '告诉别人我欠钱、欠多少',
  asked: ['催收把我欠钱的事告诉邻居了', '催收跟同事说我欠了多少', '他们到处说我欠网贷不还', '泄露我的欠款信息违法吗'],
  verdict: 'unlawful',
  answer: [
    '把你欠钱、欠多少告诉无关的人，涉嫌违法：存证，再报警、投诉。',
    '法律规定，散布他人隐私的，可以受治安处罚；未经你同意，也不得非法提供、公开你的个人信息。',
    '国家推荐性标准还要求，就算联系联系人，也不得透露欠款金额、时间等。这一条是标准，不是法律。',
    '银行、消费金融公司、小贷公司的催收都受上面的法律约束。共同借款人、担保人本来就与这笔债有关，另当别论。',
  ],
  doNow: ['请听到的人写下时间、号码、原话，签上名字', '短信、群消息截全屏，带上日期和账号', '打官方客服，要求停止并书面答复', '带材料到派出所说：有人散布我的隐私'],
  doNot: ['别把对方的姓名、照片发到网上还击', '别为了投诉多写没发生的事'],
  doesNotMean: ['欠款因此可以少还'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（六）项', quote: '偷窥、偷拍、窃听、散布他人隐私的', oftenCitedAs: '42' },
    { law: 'civilCode', article: '1033', clause: '第（五）项' },
    { law: 'personalInformationProtectionLaw', article: '10' },
    { law: 'personalInformationProtectionLaw', article: '25', quote: '个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外' },
    { law: 'collectionStandard', article: 'wordsToContacts' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['contacts-called', 'debt-posted-online', 'workplace-called', 'claim-damages'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
