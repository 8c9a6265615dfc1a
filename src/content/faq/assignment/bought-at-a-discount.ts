import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const boughtAtADiscount = {
  id: 'bought-at-a-discount',
  group: 'assignment',
  question: '资产公司打折买的，我也能打折还吗',
  asked: ['资产公司低价买的债凭什么全要', '我的债被一折卖了能少还吗', '债权打包卖了可以打折结清吗', '能不能按它买的价钱还'],
  verdict: 'fact',
  answer: [
    '没有查到“它打折买、你就打折还”的规定；可以谈。',
    '它花多少钱买，是它和卖方的事。你欠多少，看原来的合同和还款记录。',
    '法律规定，债权人可以免除部分债务，免不免由它定。算错了、已经还过这类理由，原来能对放贷机构说，现在也能对它说。',
    '批量转让个人不良贷款，目前按监管部门的试点做。小贷公司转让的债，看合同和民法典。',
  ],
  doNow: ['打原机构核实：是不是真卖给了它', '要余额明细，核对本金、利息、费用', '写清困难和能付的数，请求减免', '谈成要书面：付多少、何时结清、给凭证'],
  doNot: ['别拿“你才花几折”当不还的理由', '没有书面，别先付“优惠结清款”', '3年没人催过的老账，谈之前先问12348'],
  doesNotMean: ['新债主不能要全额'],
  citations: [
    { law: 'civilCode', article: '548' },
    { law: 'civilCode', article: '575', quote: '债权人免除债务人部分或者全部债务的，债权债务部分或者全部终止' },
    { law: 'badLoanTransferNotice', article: 'summary' },
  ],
  channels: ['lenderDesk', 'legalAid', 'mediation'],
  related: ['offers-to-buy-my-debt', 'interest-after-sale', 'proof-of-agreement', 'agreed-by-phone'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2026-12-31'),
} as const satisfies Entry
