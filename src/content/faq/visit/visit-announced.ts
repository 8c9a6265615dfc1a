import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const visitAnnounced = {
  id: 'visit-announced',
  group: 'visit',
  question: '短信说明天派人上门，是真的吗',
  asked: ['收到短信说明天有人来我家', '催收说派人外访是吓唬我吗', '短信说已经安排家访了怎么办', '说要上门走访会真的来吗', '催收真的会上门吗'],
  verdict: 'fact',
  answer: [
    '可能来，也可能不来；先打放贷机构的官方热线核实。',
    '有的短信只是催款的话，有的真会派人，光看短信分不出来。两种情况都先准备好：怎么说、不签什么、不付什么。',
    '银行、消费金融公司：监管规章要求，委托外部公司催收前，要用适当方式告诉你。行业协会指引也要求它们公示受托的催收公司。',
    '小贷公司：这两份文件不直接管它。一样可以打合同上的客服，问有没有委托、委托了谁。',
  ],
  doNow: ['从App或合同找官方客服，问派没派人、是哪家公司', '把短信号码、时间、原话截图保存', '跟家人说好：生人来先不开门、不签字、不付钱'],
  doNot: ['别打短信里的号码，也别点里面的链接', '别当成都是吓唬，什么也不准备', '别因为害怕就换号、失联'],
  doesNotMean: ['核实是真的，就必须开门'],
  citations: [
    { law: 'consumerProtectionMeasures', article: '41', quote: '委托外部机构实施催收前，应当采取适当方式告知债务人' },
    { law: 'collectionGuideline', article: 'outsourcingList' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['verify-the-collector', 'must-i-open-the-door', 'is-visiting-lawful'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
