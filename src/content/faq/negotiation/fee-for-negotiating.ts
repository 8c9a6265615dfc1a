import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const feeForNegotiating = {
  id: 'fee-for-negotiating',
  group: 'negotiation',
  question: '协商要不要交手续费',
  asked: ['协商分期要先交保证金吗', '客服让我交手续费才给减免', '代办协商收多少钱合理', '交解冻费就能停催是真的吗'],
  verdict: 'fact',
  answer: [
    '自己谈免费；要先交保证金、手续费才给谈的，多是骗局。',
    '银行、消费金融公司、小贷公司的官方客服受理申请，不会要你把钱转给个人“验证还款能力”。',
    '法律规定，骗取财物、数额较大的，可能构成诈骗罪。先留证据，再报警。',
    '律师、商事调解等可能收费，但付给单位账户、有收据，不保证结果，也不付给个人。',
  ],
  doNow: ['停下付款，截下聊天和收款账号', '挂断，自己打合同上的官方客服核实', '已经付了，打110；拿不准打96110'],
  doNot: ['别交“保证金”“解冻费”“手续费”', '别把验证码、屏幕给对方看'],
  doesNotMean: ['收费的律师都是骗子'],
  citations: [{ law: 'criminalLaw', article: '266', quote: '诈骗公私财物，数额较大的' }],
  channels: ['antiFraud', 'police', 'lenderDesk'],
  related: ['deposit-before-relief', 'deposit-for-waiver', 'already-paid-an-agent', 'interest-freeze-for-a-fee'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
