import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const noticesOnTheDoor = {
  id: 'notices-on-the-door',
  group: 'visit',
  question: '门上、楼道贴我的名字和欠款',
  asked: ['在我家门上贴催款单', '楼道里贴了我的欠款信息', '小区里贴我名字说我欠钱', '催收把律师函贴在门上'],
  verdict: 'unlawful',
  answer: [
    '涉嫌违法：泄露隐私；指引也禁止在公众场所张贴。',
    '欠款是你的私事。法律规定，不能散布别人的隐私，不能非法公开别人的个人信息，也不能用侮辱、诽谤损害名誉。',
    '机构手里的个人信息，没有你单独同意，不得公开。银行、消费金融公司、小贷公司都受这条管。',
    '银行、消费金融公司：行业协会指引还禁止在公众场所张贴催收公告、律师函。小贷公司：指引不直接管它。',
  ],
  doNow: ['先拍全景和近景，拍清内容和位置', '揭下来装袋保存，别撕碎扔掉', '请物业留住监控，记下是谁、几点贴的', '报警，并打放贷机构官方客服投诉'],
  doNot: ['别把照片发到业主群，会传得更开', '别去贴对方的信息报复'],
  doesNotMean: ['密封的信放在门口也违法', '债就不用还了'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（六）项', quote: '偷窥、偷拍、窃听、散布他人隐私的', oftenCitedAs: '42' },
    { law: 'civilCode', article: '1024' },
    { law: 'civilCode', article: '1033' },
    { law: 'personalInformationProtectionLaw', article: '10' },
    { law: 'personalInformationProtectionLaw', article: '25', quote: '个人信息处理者不得公开其处理的个人信息' },
    { law: 'collectionGuideline', article: 'posting' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['threat-of-posters', 'wanted-poster', 'told-others-my-debt', 'claim-damages'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
