import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const statementOfAccount = {
  id: 'statement-of-account',
  group: 'cost',
  question: '怎么要对账明细',
  asked: ['欠款明细怎么查', '怎么知道利息是怎么算的', '平台说的金额对不上', '要平台给我列清楚欠多少', '本金利息费用怎么分开看'],
  verdict: 'fact',
  answer: [
    '向放贷机构官方客服要：本金、利息、各项费用各多少、怎么算的。',
    '法律规定，消费者有权知道服务的真实情况，可以要求提供费用等情况。无论哪类放贷机构，都可以这样去要。',
    '银行、消费金融公司：监管规章要求显著披露利息、费用、费率和违约责任，贷款要明示年化利率。',
    '信用卡：催收信应写明欠款余额、提出异议的途径；收到异议，银行应当备注并核实。',
  ],
  doNow: ['写清借款编号、要算到哪天', '要分列本金、利息、逾期利息、各项费用', '问每笔还款先冲了哪一项', '要书面或邮件答复，记下工单号'],
  doNot: ['别在对账时说“我全部认”', '别只听催收口头报的数'],
  doesNotMean: ['没给明细前就可以不还'],
  citations: [
    { law: 'consumerProtectionMeasures', article: '22', quote: '贷款类产品应当明示年化利率。' },
    { law: 'consumerRightsLaw', article: '8', quote: '消费者享有知悉其购买、使用的商品或者接受的服务的真实情况的权利。' },
    { law: 'creditCardMeasures', article: '69' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'consumerProtectionPlatform'],
  related: ['lost-contract', 'deducted-too-much', 'order-of-payment', 'reduce-penalties'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
