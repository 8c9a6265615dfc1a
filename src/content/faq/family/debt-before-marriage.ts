import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const debtBeforeMarriage = {
  id: 'debt-before-marriage',
  group: 'family',
  question: '结婚前他欠的，我要还吗',
  asked: ['老公婚前的网贷我要承担吗', '领证之前他借的钱算共同债务吗', '结婚才知道他欠债怎么办', '婚前债务催到我头上', '老婆婚前欠的信用卡要我还'],
  verdict: 'depends',
  answer: [
    '一般不用；放款方能证明用于婚后家庭共同生活的除外。',
    '司法解释规定，债主拿一方婚前的个人债向配偶要，法院不支持。例外要由债主举出证据。',
    '看两个日期：借款那天和领证那天。再看这笔钱花在谁身上、花在哪里。',
    '婚后你另外签过担保、承诺还款的，要看那份文件怎么写。',
  ],
  doNow: ['写下借款日期和领证日期', '留好合同、放款记录和这笔钱的去向', '有人来要，只说“请找借款人本人”'],
  doNot: ['别签“夫妻共同还款承诺书”', '别口头答应一起还'],
  doesNotMean: ['他婚后新借的也和你无关'],
  citations: [{ law: 'marriageInterpretation', article: '33', quote: '人民法院不予支持。但债权人能够证明所负债务用于婚后家庭共同生活的除外' }],
  channels: ['legalAid', 'lenderDesk'],
  related: ['spouse-debt', 'collecting-from-spouse', 'separate-property'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
