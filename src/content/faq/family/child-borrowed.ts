import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const childBorrowed = {
  id: 'child-borrowed',
  group: 'family',
  question: '孩子未成年在网上借了钱',
  asked: ['孩子17岁借了网贷怎么办', '未成年人借的钱家长要还吗', '孩子偷偷用我的手机借款', '初中生网上借钱有效吗', '没满18岁借网贷合同算数吗'],
  verdict: 'depends',
  answer: [
    '未满18岁，一般要家长同意才有效；已到手的钱要退。',
    '法律规定，满8岁的，借款经家长同意或追认才有效。不满8岁的，要由家长代理，自己借的不算数。例外：满16岁、主要靠自己劳动收入生活的，按成年人算。',
    '放款方来问认不认，接到通知30日内不表态，视为拒绝。合同不发生效力后，拿到的钱要返还，损失按过错分担。',
    '未成年人不能列入失信名单（法院公布的名单）。',
  ],
  doNow: ['截图合同、放款记录，备好出生证明', '书面告诉放款方：孩子未成年，家长不同意', '问清本金数额，商量怎么退', '收了中介手续费、被人骗的，打110'],
  doNot: ['别答复“这笔我们认”，别替孩子重签', '别把大人借的说成孩子借的'],
  doesNotMean: ['到手的钱可以不退', '用家长账号借的也算孩子借的'],
  citations: [
    { law: 'civilCode', article: '19' },
    { law: 'civilCode', article: '145', clause: '第一款、第二款', quote: '法定代理人未作表示的，视为拒绝追认' },
    { law: 'civilCode', article: '20' },
    { law: 'civilCode', article: '18', clause: '第二款' },
    { law: 'civilCode', article: '157', quote: '行为人因该行为取得的财产，应当予以返还' },
    { law: 'dishonestyListProvisions', article: '4' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'legalAid'],
  related: ['student-loan', 'school-told', 'relative-used-my-name', 'parents-pay-for-me'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
