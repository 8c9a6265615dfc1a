import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const unreportedLoans = {
  id: 'unreported-loans',
  group: 'credit',
  question: '小贷、网贷不上征信吗',
  asked: ['哪些网贷是不上征信的', '小额贷款不还会上征信吗', '在征信里查不到这笔钱可以不管吗', '不上征信的平台可以晚点还吗'],
  verdict: 'fact',
  answer: [
    '别这样想：法律规定，放贷机构应当按规定报送信贷信息。',
    '银行、消费金融公司、小贷公司都是放贷的机构。某一笔有没有报，查自己的报告最清楚。',
    '报告里没找到，可能还没报上去，也可能写的是合同里放贷机构的全称，不是App的名字。',
    '不在报告里的债也是债，照样可能被催、被起诉。',
  ],
  doNow: ['翻合同，找“贷款人”或“放贷机构”的全称', '查一份报告，按全称对一对', '列一张表：每家欠多少、上没上报告'],
  doNot: ['别按“上不上征信”决定理不理', '别借“不上征信”的钱来还旧债'],
  doesNotMean: ['没上征信就不用还'],
  citations: [{ law: 'creditReportingRegulation', article: '29', quote: '从事信贷业务的机构应当按照规定向金融信用信息基础数据库提供信贷信息' }],
  channels: ['creditReferenceCentre', 'lenderDesk'],
  related: ['days-until-reported', 'where-to-get-report', 'several-lenders'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
