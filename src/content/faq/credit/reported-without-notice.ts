import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const reportedWithoutNotice = {
  id: 'reported-without-notice',
  group: 'credit',
  question: '没告诉我就报送不良',
  asked: ['上征信之前没有通知我，合法吗', '没收到短信就被报了逾期', '不通知就上征信能要求撤销吗', '机构偷偷报了我的不良记录'],
  verdict: 'depends',
  answer: [
    '法律规定应当事先告知本人；真没告知的，可以投诉。',
    '先查清楚：告知可能写在合同里，也可能在短信、App消息里。你没注意到，不等于对方没告知。',
    '银行、消费金融公司、小贷公司报送时都要守这一条。法律、行政法规规定公开的不良信息除外。',
    '情节严重或者造成严重后果的，可以对机构罚款。没有查到“没告知就删掉真实记录”的规定。',
  ],
  doNow: ['翻合同、短信、App消息，搜“征信”', '书面问放贷机构：何时、用什么方式告知过我', '拿不出来的，向当地人民银行投诉'],
  doNot: ['别只凭“我不记得”就说对方违法', '别因此停下已经在做的还款安排'],
  doesNotMean: ['真实的逾期会因此删除', '这笔债可以不还'],
  citations: [
    { law: 'creditReportingRegulation', article: '15', quote: '应当事先告知信息主体本人' },
    { law: 'creditReportingRegulation', article: '41' },
  ],
  channels: ['lenderDesk', 'centralBank', 'creditReferenceCentre'],
  related: ['wrong-record', 'objection-ignored', 'days-until-reported'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
