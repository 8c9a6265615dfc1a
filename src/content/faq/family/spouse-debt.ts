import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const spouseDebt = {
  id: 'spouse-debt',
  group: 'family',
  question: '老公（老婆）欠的我要还吗',
  asked: ['配偶欠的网贷我有责任吗', '老公背着我借钱我要还吗', '夫妻共同债务怎么算', '老婆欠债会冻结我的卡吗', '没签字的债算不算夫妻债'],
  verdict: 'depends',
  answer: [
    '一起签的、事后认的、用于家庭生活或共同经营的，才要一起还。',
    '法律规定，夫妻共同签名、一方事后追认，或者婚后为家庭日常生活需要欠的，是共同债务。',
    '超出日常需要的，一般不算。放款方能证明用于夫妻共同生活、共同经营或者两人共同意思的，才算。',
    '银行、消费金融公司、小贷公司的网贷都这样看。',
  ],
  doNow: ['找出合同，看有没有你的签名或刷脸', '查这笔钱进了哪张卡、花在哪里，留下流水', '对催收只说：“请找借款人，我不确认。”', '收到法院文书，先记期限，再打12348'],
  doNot: ['别说“我们会还”，别补签合同', '别不看合同就替他还一部分', '别不理法院文书'],
  doesNotMean: ['没签名的债都和你无关', '夫妻的债都要一起还'],
  citations: [{ law: 'civilCode', article: '1064', quote: '债权人能够证明该债务用于夫妻共同生活、共同生产经营或者基于夫妻双方共同意思表示的除外' }],
  channels: ['legalAid', 'lenderDesk', 'courtHotline'],
  related: ['collecting-from-spouse', 'debt-before-marriage', 'divorce-agreement', 'gambling-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
