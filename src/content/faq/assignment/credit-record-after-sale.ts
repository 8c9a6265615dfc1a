import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const creditRecordAfterSale = {
  id: 'credit-record-after-sale',
  group: 'assignment',
  question: '债转了征信也转吗',
  asked: ['债权转让后征信怎么显示', '资产公司会上报征信吗', '债卖了征信上还是原来的银行', '转让后征信有两条记录'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定；发现错误，可以提异议。',
    '债转走以后由谁记、怎么记，没有查到专门规定。先查自己的信用报告，以报告上写的为准。',
    '征信业管理条例规定，认为信息有错误、遗漏，可以向征信机构或报送信息的机构提异议；对方20日内核查处理，并书面答复。',
    '原来欠的是银行、消费金融公司还是小贷公司，都可以提。改的是错误，真实的逾期不能靠异议删掉。',
  ],
  doNow: ['查一份信用报告，每年2次免费', '对照转让通知：机构名、余额、状态', '有错就提异议，附通知和还款凭证', '记下提交日期，20日后看答复'],
  doNot: ['别花钱找人删记录', '别把信用报告发给陌生人看'],
  doesNotMean: ['转让了原来的记录就会消失'],
  citations: [{ law: 'creditReportingRegulation', article: '25', clause: '第一款、第二款', quote: '自收到异议之日起20日内进行核查和处理，并将结果书面答复异议人' }],
  channels: ['creditReferenceCentre', 'lenderDesk', 'centralBank'],
  related: ['wrong-record', 'objection-ignored', 'record-after-settlement', 'where-to-get-report'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
