import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const wrongRecord = {
  id: 'wrong-record',
  group: 'credit',
  question: '征信写错了怎么改',
  asked: ['征信上有一条不是我的记录怎么办', '早就还清了报告上还写欠钱', '征信异议去哪里提', '报告里的金额写错了找谁改'],
  verdict: 'fact',
  answer: [
    '提异议：收到的机构应当在20日内核查处理，并书面答复你。',
    '可以向征信中心提，也可以向报送这条信息的银行、消费金融公司、小贷公司提。',
    '法律规定，查明真的写错、漏写的，应当更正。查不清的，也要把核查情况和你的异议记上去。',
    '真实的逾期不算写错。对它只能写一段说明，或者还清后等满5年。',
  ],
  doNow: ['下载报告，圈出写错的那一条', '写清错在哪里、应该是什么，附上回单', '向征信中心或放贷机构提异议，留下收据', '记下对方收到的日期，数到第20天'],
  doNot: ['别为真实的逾期编造理由', '别把材料交给收费的“代办”'],
  doesNotMean: ['提了异议，记录就先删掉'],
  citations: [{ law: 'creditReportingRegulation', article: '25', quote: '自收到异议之日起20日内进行核查和处理，并将结果书面答复异议人' }],
  channels: ['creditReferenceCentre', 'lenderDesk', 'centralBank'],
  related: ['objection-ignored', 'where-to-get-report', 'personal-statement', 'loan-in-my-name'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
