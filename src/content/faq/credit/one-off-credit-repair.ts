import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const oneOffCreditRepair = {
  id: 'one-off-credit-repair',
  group: 'credit',
  question: '“央行一次性信用修复”还能办吗',
  asked: ['人民银行的信用修复现在还能申请吗', '一万元以下的逾期现在还能消掉吗', '有人卖信用修复的名额，是真的吗', '一次性修复政策有没有延期'],
  verdict: 'fact',
  answer: [
    '办不了了：还清的截止日是2026年3月31日，没有查到延期的消息。',
    '那次只管2020年到2025年产生、单笔不超过1万元的逾期，并且要在截止日当天或以前足额还清。',
    '它由系统自动处理，不用申请，不收费，也不用别人代办。银行、消费金融公司、小贷公司的贷款都一样。',
    '如果你在截止日当天或以前已经还清、条件也都符合，报告上却还有，可以提异议问清楚。',
  ],
  doNow: ['查报告，看那笔逾期的产生日、金额、还清日', '符合条件却还在的，向征信中心提异议', '看到卖“名额”“通道”的，截图举报'],
  doNot: ['别付钱买“名额”“补办通道”', '别把身份证和报告发给代办的人'],
  doesNotMean: ['现在还清没有用', '以后不会再有新的政策'],
  citations: [{ law: 'creditRepairPolicy', article: 'summary' }],
  channels: ['creditReferenceCentre', 'centralBank', 'antiFraud', 'internetReporting'],
  related: ['credit-repair-offer', 'pay-to-delete-records', 'how-long-on-record', 'wrong-record'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
