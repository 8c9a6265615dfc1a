import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const refusedByLender = {
  id: 'refused-by-lender',
  group: 'negotiation',
  question: '平台拒绝了怎么办',
  asked: ['协商被拒绝还有别的办法吗', '客服说没有分期政策怎么办', '申请了好几次都不同意', '银行不肯减免，我该找谁'],
  verdict: 'depends',
  answer: [
    '换个方案再谈；银行、消费金融公司的，还可以申请行业调解。',
    '银行：协议重组，也就是双方另定还法，是监管规章列出的处置办法之一。它是一种选择，不是你的权利。',
    '银行、消费金融公司：你向行业调解组织请求调解，它没有正当理由不得拒绝参加，但可以不同意方案。',
    '小贷公司：不受这条约束，可以自愿调解。只是被拒，不算对方违规；骚扰、乱收费才另外投诉。',
  ],
  doNow: ['问清拒绝的理由，请对方发文字', '改一版：少一点、短一点，或先请求减违约金', '银行、消金的，从“金融消费者保护服务平台”申请调解', '每月能还的照还，留好凭证'],
  doNot: ['别写“不同意就投诉、就曝光”', '别转去找收费代办'],
  doesNotMean: ['调解就能谈成', '被拒了就可以不还'],
  citations: [
    { law: 'consumerProtectionMeasures', article: '16', quote: '消费者向银行业保险业纠纷调解组织请求调解的，银行保险机构无正当理由不得拒绝参加调解' },
    { law: 'personalLoanMeasures', article: '44', quote: '协议重组' },
  ],
  channels: ['lenderDesk', 'mediation', 'consumerProtectionPlatform'],
  related: ['apply-for-mediation', 'complaint-as-pressure', 'must-they-negotiate', 'fee-for-negotiating'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
