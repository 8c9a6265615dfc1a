import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const percentageAndDeposit = {
  id: 'percentage-and-deposit',
  group: 'scam',
  question: '按欠款收几个点、先交定金',
  asked: ['债务优化公司要收欠款的百分之十', '代协商先交定金再办事', '说不成功就退款能信吗', '法务公司按负债总额收费', '交了咨询费才给方案正常吗'],
  verdict: 'fact',
  answer: [
    '这是常见套路：先收钱、按欠款抽成；结果由放贷机构定，外人打不了包票。',
    '留心算法：抽成按你欠的总数算，不是按替你省下的数算。一分钱没减下来，费用也已经交了。',
    '五部门2026年2月提示过这类“代理维权”：收高额服务费，中途退出还可能因“违约”惹上官司。',
    '持证律师依法收费是另一回事：签的是律所，钱付给律所，也不会包结果。',
  ],
  doNow: [
    '还没付：停下，把报价和承诺截图。',
    '已付一部分：不再加钱，存好合同和转账记录。',
    '自己打官方客服，问能不能延期或分期。',
    '想找人帮忙：先打12348查律师。',
  ],
  doNot: ['不签空白合同和写着“概不退款”的协议。', '不把钱转到个人收款码。'],
  doesNotMean: ['已经付的钱都能要回来'],
  citations: [{ law: 'fiveDepartmentWarning', article: 'summary' }],
  channels: ['lenderDesk', 'legalAid', 'marketRegulator', 'police'],
  related: ['lawyer-fees-are-normal', 'cancel-agent-contract', 'check-a-lawyer', 'fee-for-negotiating'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
