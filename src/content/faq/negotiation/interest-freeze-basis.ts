import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const interestFreezeBasis = {
  id: 'interest-freeze-basis',
  group: 'negotiation',
  question: '“停息挂账”有法律依据吗',
  asked: ['网贷能不能停息挂账', '停息分期是国家规定的吗', '信用卡第七十条能用在网贷上吗', '银行不给我停息是不是违法'],
  verdict: 'depends',
  answer: [
    '信用卡可以商量个性化分期，但写的是“可以”；网贷不适用。',
    '信用卡：监管规章说，在特殊情况下，确认欠款超出还款能力、你又愿意还的，银行可以与你协商，最长5年。它没有说必须停息，只要求协议写明收不收利息。',
    '银行、消费金融公司、小贷公司的网贷：用不上这一条，只能请求减免，由对方决定。',
    '“停息挂账”不是规章里的说法，多见于收费代办的广告。',
  ],
  doNow: ['先看清：这笔是信用卡还是网贷', '是信用卡的，打卡背面的官方电话问个性化分期', '是网贷的，申请减免并请对方书面答复'],
  doNot: ['别在网贷的信里引用信用卡那一条', '别付钱请人“代办停息”'],
  doesNotMean: ['网贷不能请求减免', '分期以后利息自动停'],
  citations: [{ law: 'creditCardMeasures', article: '70', quote: '发卡银行可以与持卡人平等协商，达成个性化分期还款协议' }],
  channels: ['lenderDesk', 'financialRegulator'],
  related: ['longest-plan', 'interest-freeze-for-a-fee', 'must-they-negotiate', 'fee-for-negotiating'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
