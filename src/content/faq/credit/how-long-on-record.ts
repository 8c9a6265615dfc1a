import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const howLongOnRecord = {
  id: 'how-long-on-record',
  group: 'credit',
  question: '逾期记录多久消',
  asked: ['还清了征信几年能恢复', '征信上的五年从哪天开始算', '一直不还，五年后会自动消除吗', '不良记录多长时间才没有'],
  verdict: 'fact',
  answer: [
    '从还清（终止）那天起保存满5年，之后应当删除；不还就一直在。',
    '法律规定，5年从不良行为终止之日算起，不是从逾期那天算起。比如2026年12月还清，一般留到2031年12月。',
    '银行、消费金融公司、小贷公司报送的都这样算。监管规章要求征信机构到期把它删除。',
    '这5年里，你可以对这条记录写一段说明。看不看重它，由以后的放贷机构自己判断。',
  ],
  doNow: ['查一次信用报告，记下每笔逾期的状态', '问官方客服：还清后哪天更新记录', '还清的，把回单收在一起，记下日期'],
  doNot: ['别花钱请人“提前消除”', '别以为拖过5年，没还的记录也会没了'],
  doesNotMean: ['过了5年债就没了', '这5年里哪里都借不到钱'],
  citations: [
    { law: 'creditReportingRegulation', article: '16', clause: '第一款', quote: '自不良行为或者事件终止之日起为5年；超过5年的，应当予以删除' },
    { law: 'creditReportingMeasures', article: '20' },
  ],
  channels: ['creditReferenceCentre', 'lenderDesk'],
  related: ['record-after-settlement', 'personal-statement', 'pay-to-delete-records', 'days-until-reported'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
