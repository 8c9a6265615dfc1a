import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const recordAfterAgreement = {
  id: 'record-after-agreement',
  group: 'credit',
  question: '协商分期后征信怎么显示',
  asked: ['谈成分期以后还会显示逾期吗', '做了延期还款征信会不会好看点', '签了分期协议征信上写什么', '个性化分期会影响信用报告吗'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定；谈的时候就问清楚，并写进协议。',
    '按新计划报，还是继续报逾期，各家可能不同。银行、消费金融公司、小贷公司都要单独问。',
    '报送的内容要和事实一致。谈成之前的逾期是真的，不会因为签了协议就变成没有。',
    '口头说的“不影响征信”以后很难证明，请对方写下来。',
  ],
  doNow: ['问：从哪天起，按什么状态报送', '请对方在协议或短信里写明这一句', '第一期还完后查一次报告，对一对'],
  doNot: ['别只听电话里一句“不上征信”', '别请对方写与事实不符的内容'],
  doesNotMean: ['分期没有用', '分期以后记录必然难看'],
  citations: [],
  channels: ['lenderDesk', 'creditReferenceCentre'],
  related: ['proof-of-agreement', 'record-after-settlement', 'wrong-record', 'agreed-by-phone'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
