import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const collectorLeaksData = {
  id: 'collector-leaks-data',
  group: 'assignment',
  question: '催收公司泄露我信息谁负责',
  asked: ['催收把我的资料发出去了', '第三方催收泄露隐私告谁', '平台把我信息给催收出事谁赔', '催收群里有我的身份证'],
  verdict: 'depends',
  answer: [
    '放贷机构和催收公司都可能要担责，看怎么漏的。',
    '法律规定，委托别人处理你的信息，要监督对方；受托的催收公司不能超出约定去用。银行、消费金融公司、小贷公司都受这条管。',
    '两家共同决定怎么用、造成损害的，要一起担责。造成了损害，处理信息的一方证明不了自己没有过错，就应当赔偿。',
    '催收员在工作中泄露、造成损害的，法律规定由他的公司承担侵权责任。',
  ],
  doNow: ['存证：谁说的、说给谁、哪天、原话、截图', '请听到的人写一句经过，留电话', '书面问放贷机构：给了谁、哪些信息，要求停止', '信息被公开的可报警，索赔先问12348'],
  doNot: ['别去买卖、打听对方的私人信息', '别要“封口费”，别拿投诉换减免'],
  doesNotMean: ['欠款可以抵掉'],
  citations: [
    { law: 'personalInformationProtectionLaw', article: '20', clause: '第二款' },
    { law: 'personalInformationProtectionLaw', article: '21' },
    { law: 'personalInformationProtectionLaw', article: '69', clause: '第一款', quote: '个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任' },
    { law: 'civilCode', article: '1191', clause: '第一款', quote: '由用人单位承担侵权责任' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'police', 'legalAid'],
  related: ['data-leaked', 'told-others-my-debt', 'claim-damages', 'where-numbers-came-from'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
