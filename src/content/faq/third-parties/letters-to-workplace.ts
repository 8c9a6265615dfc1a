import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const lettersToWorkplace = {
  id: 'letters-to-workplace',
  group: 'thirdParties',
  question: '他们寄信到我单位、村委会',
  asked: ['催收函寄到我公司前台', '信封上写着我欠款', '律师函寄到单位被同事看到了', '催收寄快递到村里，面单写着欠款'],
  verdict: 'depends',
  answer: [
    '密封、写给你本人的信可以寄；从外面就看得出欠款的，违规。',
    '法律规定，不得公开你的个人信息，未经同意不得处理别人的私密信息。信封、面单、明信片上写出欠款，或者拆开给大家看，涉嫌违法。',
    '信用卡：监管规章要求催收函写清姓名、欠款余额、提异议的办法等。说的是信里的内容，不是写在信封上。',
    '银行、消费金融公司、小贷公司寄的都按这个道理看。信里可能有要紧的日期，收到就拆。',
  ],
  doNow: ['拍下信封正反面和快递面单', '拆开看：谁寄的、哪笔债、多少钱、有没有期限', '打官方客服改收件地址，要求密封寄本人', '外面看得出欠款的，带照片投诉'],
  doNot: ['别不拆就扔，里面可能是起诉或转让通知', '法院快递别拒收'],
  doesNotMean: ['寄到单位的信都违法'],
  citations: [
    { law: 'personalInformationProtectionLaw', article: '25', quote: '个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外' },
    { law: 'civilCode', article: '1033', clause: '第（五）项' },
    { law: 'creditCardMeasures', article: '69' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['workplace-called', 'village-committee', 'lawyer-letter', 'refusing-court-mail'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
