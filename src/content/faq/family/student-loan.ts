import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const studentLoan = {
  id: 'student-loan',
  group: 'family',
  question: '大学生的网贷要还吗',
  asked: ['我还在上大学借的网贷有效吗', '学生贷款违规能不能不还', '小贷公司借钱给大学生违法吗', '在校生还不起网贷怎么办', '校园贷要不要还'],
  verdict: 'depends',
  answer: [
    '已成年的，借款一般有效要还；监管通知要求小贷公司不得向大学生放网上消费贷。',
    '法律规定，成年人可以独立签合同，在校读书不改变这一点。',
    '小贷公司：监管部门的通知要求不得向大学生发放互联网消费贷款，可向地方金融管理局投诉。',
    '银行业机构：可以放，但要规范催收。父母没签字的，不因此成为欠款人。',
  ],
  doNow: ['看合同里的贷款人是银行还是小贷公司', '是小贷：带学籍证明、合同去投诉', '同时和官方客服谈分期，如实说收入', '和家人或辅导员说一声，别一个人扛'],
  doNot: ['别借新贷还旧贷', '别信“注销校园贷账户”的电话'],
  doesNotMean: ['放贷违规，本金就不用还'],
  citations: [
    { law: 'civilCode', article: '18', clause: '第一款', quote: '成年人为完全民事行为能力人，可以独立实施民事法律行为' },
    { law: 'collegeLoanNotice', article: 'summary' },
  ],
  channels: ['localFinancialRegulator', 'financialRegulator', 'governmentHotline', 'mentalHealth'],
  related: ['school-told', 'child-borrowed', 'how-to-apply', 'close-my-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
