import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const lawyerNegotiates = {
  id: 'lawyer-negotiates',
  group: 'negotiation',
  question: '可以请律师帮我谈吗',
  asked: ['请律师协商网贷靠谱吗', '找律师谈还款要花多少钱', '法务公司说能代我协商能信吗', '怎么知道对方是真律师'],
  verdict: 'lawful',
  answer: [
    '可以；先查执业证，钱付给律师事务所，不付给个人。',
    '法律规定，打官司可以委托律师或基层法律服务工作者。近亲属也可以做代理人。',
    '只是谈还款，自己谈也行，官方客服不收你的钱。真律师不会保证结果，也不会要你的手机卡、验证码。',
    '自称“法务”“咨询公司”的，不等于律师。对方是银行、消费金融公司还是小贷公司，都一样谈。',
  ],
  doNow: ['打12348或上中国法律服务网查执业证', '合同和律师事务所签，写清事项和费用', '钱转到律师事务所的账户，要发票'],
  doNot: ['别按欠款总额付提成', '别签空白的委托书', '别把手机卡寄给任何人'],
  doesNotMean: ['请了律师就能减免'],
  citations: [{ law: 'civilProcedureLaw', article: '61', clause: '第二款第（一）项', quote: '律师、基层法律服务工作者' }],
  channels: ['legalAid', 'lenderDesk'],
  related: ['check-a-lawyer', 'lawyer-fees-are-normal', 'free-lawyer', 'fee-for-negotiating'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
