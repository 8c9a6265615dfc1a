import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const extensionOrDeferral = {
  id: 'extension-or-deferral',
  group: 'negotiation',
  question: '展期和延期有什么不同',
  asked: ['已经逾期了还能申请展期吗', '延期还款和展期是一回事吗', '信里写展期还是写延期', '没到期能先申请推迟吗'],
  verdict: 'fact',
  answer: [
    '展期（到期前申请延后还款）要在到期之前提，还要对方同意。',
    '法律规定，借款人可以在还款期限届满前申请，贷款人同意的才展。银行的展期还有时间上限。',
    '“延期”是日常说法，没有查到统一的定义。已经逾期的，写“申请延期还款”或“申请分期”，不写“展期”。',
    '消费金融公司可以参照银行的规定；小贷公司看合同。不管叫什么名字，都要对方点头。',
  ],
  doNow: ['看合同，确认是到期前还是已经逾期', '没到期的，今天就提出申请', '已逾期的，信里写“延期还款”或“分期”'],
  doNot: ['别等过了还款日再说“展期”', '别把“申请了”当成“批准了”'],
  doesNotMean: ['写对名字对方就会同意'],
  citations: [{ law: 'civilCode', article: '678', quote: '借款人可以在还款期限届满前向贷款人申请展期' }, { law: 'personalLoanMeasures', article: '43' }],
  channels: ['lenderDesk'],
  related: ['longest-plan', 'how-to-apply', 'income-lost-midway'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
