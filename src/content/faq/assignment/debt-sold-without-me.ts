import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const debtSoldWithoutMe = {
  id: 'debt-sold-without-me',
  group: 'assignment',
  question: '没经我同意把债卖了，合法吗',
  asked: ['平台没问我就把贷款卖了', '债权转让需要我签字吗', '银行把我的欠款卖给资产公司合法吗', '贷款被转让我能不同意吗'],
  verdict: 'lawful',
  answer: [
    '可以转让，不用你同意；但要通知你。',
    '法律规定，债权人可以把债权转给别人；按性质、约定或法律不能转的除外。合同写了“不得转让”也要留意：欠钱这类债的这种约定，不能对抗第三人。',
    '银行：监管规章把债权转让列为处置逾期个人贷款的办法之一；这份规章不适用于信用卡，网上贷款另有规定的照那个规定。',
    '消费金融公司可以参照这条规章；小贷公司看前面的法律。没有通知你的，转让对你不发生效力，但债还在。',
  ],
  doNow: ['看清通知：谁卖、卖给谁、哪份合同、余额多少', '打原放贷机构官方客服，逐项核实', '核实后问清新的还款账户，记下通话时间'],
  doNot: ['别因为没问过你就不理通知', '别没核实就给新公司付钱'],
  doesNotMean: ['谁说自己买了债都是真的'],
  citations: [
    { law: 'civilCode', article: '545', quote: '债权人可以将债权的全部或者部分转让给第三人' },
    { law: 'civilCode', article: '546', clause: '第一款', quote: '未通知债务人的，该转让对债务人不发生效力' },
    { law: 'personalLoanMeasures', article: '44' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['not-notified-of-sale', 'whom-to-pay-now', 'interest-after-sale', 'verify-the-collector'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
