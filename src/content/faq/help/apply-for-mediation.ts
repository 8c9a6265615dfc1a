import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const applyForMediation = {
  id: 'apply-for-mediation',
  group: 'help',
  question: '能申请调解吗，对方必须来吗',
  asked: ['网贷可以申请调解吗', '银行不肯谈能找人调解吗', '调解中心能让平台来谈吗', '平台不参加调解怎么办', '金融纠纷调解怎么申请'],
  verdict: 'depends',
  answer: [
    '可以申请。银行、消费金融公司无正当理由不得拒绝参加，但可以不同意。',
    '监管规章要求的是：你向银行业保险业纠纷调解组织申请，它无正当理由不得不来。来谈，不等于答应。',
    '小贷公司不在这部规章里，愿不愿意调解由它决定，可以请地方金融管理局问一问。',
    '处理投诉时，机构也可以提议调解，你同意才进行。调解的时间不算进投诉的答复期限。',
  ],
  doNow: ['打开“金融消费者保护服务平台”小程序，选“我要调解”', '写下每月能还多少，附收入和开支凭证', '问清是哪家调解组织、收不收费'],
  doNot: ['别签付不起的数，协议签了有约束力', '别把钱转给自称调解员的个人', '别因为等调解误了法院的期限'],
  doesNotMean: ['机构来了就得减免'],
  citations: [
    { law: 'consumerProtectionMeasures', article: '16', quote: '银行保险机构无正当理由不得拒绝参加调解' },
    { law: 'complaintHandlingMeasures', article: '23', quote: '调解期间不计入消费投诉处理期限' },
  ],
  channels: ['consumerProtectionPlatform', 'mediation', 'financialRegulator', 'localFinancialRegulator'],
  related: ['pre-trial-mediation', 'mediation-agreement', 'must-they-negotiate', 'refused-by-lender'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
