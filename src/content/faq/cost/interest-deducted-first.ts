import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const interestDeductedFirst = {
  id: 'interest-deducted-first',
  group: 'cost',
  question: '砍头息：到手少了怎么办',
  asked: ['借一万到手只有八千五', '放款时先扣了一笔钱', '到账金额和合同不一样', '砍头息合法吗', '先扣利息怎么算本金'],
  verdict: 'depends',
  answer: [
    '按实际到手的钱算本金、算利息；预先扣掉的利息不算本金。',
    '法律规定，利息不得预先从本金里扣；扣了的，按实际借到的数额还款、计息。这一条，银行、消费金融公司、小贷公司都适用。',
    '银行、消费金融公司：监管规章还禁止从贷款本金中预先扣除利息，可以据此投诉。',
    '以“服务费、会员费”名义先扣的，是不是利息，要看合同和谁收的。先要对方书面说明，再下结论。',
  ],
  doNow: ['导出放款当天的银行流水，截图到账数', '截图合同的借款金额和还款计划', '书面问：差额是什么、谁收的、凭哪条', '不解释就投诉：银行消金12378，小贷找地方局'],
  doNot: ['不删放款流水，不注销收款卡', '不自己少还又不说明理由'],
  doesNotMean: ['整笔借款无效、不用还'],
  citations: [
    { law: 'civilCode', article: '670', quote: '利息预先在本金中扣除的，应当按照实际借款数额返还借款并计算利息。' },
    { law: 'consumerProtectionMeasures', article: '28', clause: '第（三）项', quote: '从贷款本金中预先扣除利息' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'legalAid'],
  related: ['membership-fees', 'statement-of-account', 'lost-contract', 'court-may-reduce-fees'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
