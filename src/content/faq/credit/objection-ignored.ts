import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const objectionIgnored = {
  id: 'objection-ignored',
  group: 'credit',
  question: '提了异议不理我',
  asked: ['征信申诉交了二十多天没回音', '放贷机构说记录没错，我不服怎么办', '异议被驳回了还能找谁', '征信中心不给我书面答复'],
  verdict: 'fact',
  answer: [
    '可以向所在地的人民银行投诉，受理后30日内应书面答复；也可以直接起诉。',
    '先看日子：对方收到异议后有20日。过了还没有书面答复，或者你不服，就可以往下走。',
    '法律规定的30日从人民银行受理那天算起。银行、消费金融公司、小贷公司报送的记录都走这条路。',
    '投诉解决的是征信有没有错，不裁判你欠多少钱。起诉要准备证据，可以先免费问律师。',
  ],
  doNow: ['找出异议申请和对方收到的凭据', '列一页纸：哪条错、何时提的、怎么答复的', '打12363问当地人民银行怎么递交', '想起诉的，先打12348问一问'],
  doNot: ['别天天重复投诉，说清一次更有用', '别在材料里夹带没有的事'],
  doesNotMean: ['投诉以后债务会减少'],
  citations: [
    { law: 'creditReportingRegulation', article: '26', quote: '自受理之日起30日内书面答复投诉人' },
    { law: 'creditReportingMeasures', article: '26' },
  ],
  channels: ['centralBank', 'creditReferenceCentre', 'legalAid'],
  related: ['wrong-record', 'is-12363-right', 'reported-without-notice', 'loan-in-my-name'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
