import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const bridgeMoney = {
  id: 'bridge-money',
  group: 'scam',
  question: '帮我垫资结清再贷出来',
  asked: ['中介说先帮我垫钱还清再贷大额', '债务重组垫资可信吗', '过桥资金帮我结清网贷', '债务置换低息贷款是真的吗', '有人愿意垫款让我重新贷'],
  verdict: 'fact',
  answer: [
    '这是拿一笔费用更高的新债换旧债，还可能骗走你的卡，别做。',
    '常见做法是他垫钱替你还，再让你借一笔更大的还他，中间收垫资费、手续费。新贷款批不下来，你就欠了他。',
    '为了“保证回款”，对方常要你的银行卡、密码、手机。钱一到账，可能直接被转走。',
    '五部门2026年2月的提示点到过“债务置换”这类不实内容。欠得多，先跟原来的机构谈，比换新债稳。',
  ],
  doNow: [
    '停下，算清他收的每一项费用和新债总数。',
    '卡或密码已交出：马上挂失、改密、查流水。',
    '已经垫了：收齐转账和合同，打12348问怎么处理。',
    '列出每家欠款，逐家找官方客服谈。',
  ],
  doNot: ['不签借条式的垫资合同、空白合同。', '不把卡和手机交给“陪办”的人。'],
  doesNotMean: ['银行自己的分期也不能信'],
  citations: [{ law: 'fiveDepartmentWarning', article: 'summary' }],
  channels: ['lenderDesk', 'legalAid', 'police', 'antiFraud'],
  related: ['several-lenders', 'pressed-to-borrow', 'percentage-and-deposit', 'debts-cleared-by-policy'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
