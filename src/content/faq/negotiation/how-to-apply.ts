import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const howToApply = {
  id: 'how-to-apply',
  group: 'negotiation',
  question: '怎么申请延期、分期、减免',
  asked: ['我想跟网贷平台协商，第一步做什么', '怎么跟客服说我还不上了', '申请分期还款要交什么材料', '减免利息找谁申请', '想协商分期怎么谈'],
  verdict: 'fact',
  answer: [
    '找放贷机构的官方客服，说实情、交材料，请对方书面答复。',
    '说清三件事：为什么还不上，每月真能还多少，想怎么安排。常见材料有近几个月流水、失业证明、病历，以对方要求为准。',
    '同不同意、几天答复申请，没有全国统一的规定。',
    '银行、消费金融公司：你作为投诉提出的，监管规章要求一般15日内给处理决定，复杂的可以延长。小贷公司：各地规定不同，请它写明何时答复。',
  ],
  doNow: ['写下欠款原因和每月能还的数', '从App内或合同上的官方客服进去申请', '问清：谁负责、几天答复、怎么书面回我', '记下通话时间、工号、答复'],
  doNot: ['别报一个付不起的数', '别交假材料', '别找收费的人代办'],
  doesNotMean: ['提了申请就可以先停还'],
  citations: [{ law: 'complaintHandlingMeasures', article: '18', clause: '第一款', quote: '应当自收到消费投诉之日起15日内作出处理决定并告知投诉人' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['never-write-this', 'risk-of-writing', 'proof-of-agreement', 'refused-by-lender'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
