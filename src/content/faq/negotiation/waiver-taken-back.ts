import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const waiverTakenBack = {
  id: 'waiver-taken-back',
  group: 'negotiation',
  question: '减免以后他们反悔怎么办',
  asked: ['说好免的利息又来要', '结清后又说还欠钱', '减免通知能不能撤回', '平台不认当初的减免了'],
  verdict: 'depends',
  answer: [
    '书面写明免掉的部分，债就消灭了；拿凭证去主张。',
    '法律规定，债权人免除部分或者全部债务的，那部分就终止。写清了金额的，你有理由不再付。',
    '要看怎么写：写“按期还完才免”，你没按期，可能免不成。只说“尽量帮你减”，内容不清的，推定没有改。',
    '银行、消费金融公司、小贷公司都一样。催收人员个人答应的，要官方确认才稳妥。',
  ],
  doNow: ['找出减免的短信、协议、录音和回单', '书面回官方客服：“某日已免除某金额”', '对方不认的，向机构投诉；打12348问下一步'],
  doNot: ['没凭证时，别先停付其余的款', '别再补签新的欠条'],
  doesNotMean: ['没写明的部分也免了'],
  citations: [
    { law: 'civilCode', article: '575', quote: '债权人免除债务人部分或者全部债务的，债权债务部分或者全部终止' },
    { law: 'civilCode', article: '544', quote: '推定为未变更' },
  ],
  channels: ['lenderDesk', 'legalAid', 'financialRegulator', 'localFinancialRegulator'],
  related: ['proof-of-agreement', 'agreed-by-phone', 'settlement-certificate'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
