import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const appIsGone = {
  id: 'app-is-gone',
  group: 'assignment',
  question: 'App打不开、平台没了还要还吗',
  asked: ['借款软件下架了还用还吗', '平台跑路了我的借款怎么办', 'App登不上没法还款', '网贷公司倒闭了债还在吗'],
  verdict: 'fact',
  answer: [
    '要还；先问清现在谁是债权人，别乱付。',
    '法律列出了债务消失的情形，比如已经还清、债权人免除。App打不开、平台不做了，本身不在里面。',
    'App常常只是中介，真正放款的是合同写的银行、消费金融公司或小贷公司，先找到它。',
    '债也可能转给了别人，法律规定转让要通知你。没核实清楚，不付给陌生账户。',
  ],
  doNow: ['翻合同、放款流水、短信，找放贷机构全称', '打它的官方客服，问余额和还款账户', '查一次信用报告，看这笔记在谁名下', '问不到的，记下联系日期，截图留证'],
  doNot: ['没向原机构核实，别付给自称“清算组”“接盘公司”的账户', '别当成不用还，一直不管'],
  doesNotMean: ['平台没了债就没了'],
  citations: [{ law: 'civilCode', article: '546', clause: '第一款' }, { law: 'civilCode', article: '557', clause: '第一款' }],
  channels: ['lenderDesk', 'creditReferenceCentre', 'localFinancialRegulator', 'governmentHotline'],
  related: ['whom-to-pay-now', 'very-old-debt', 'lost-contract', 'statement-of-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
