import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const payToDeleteRecords = {
  id: 'pay-to-delete-records',
  group: 'credit',
  question: '花钱能删征信吗',
  asked: ['交钱就能把逾期记录删掉吗', '征信修复公司靠谱吗', '几千块洗白征信是真的吗', '说征信中心有熟人能删，能信吗'],
  verdict: 'unlawful',
  answer: [
    '不能。监管规章规定，征信机构不得收钱删不良信息；“修复”广告是骗局。',
    '五部门的风险提示点名过“征信洗白”这类不实宣传。有人付了高价，身份证和银行卡信息也被拿走。',
    '这条规章管的是征信机构，外面的中介更没有删记录的办法。真实的逾期，只能还清后等满5年；写错的，自己提异议。',
    '这与放贷的是银行、消费金融公司还是小贷公司无关。',
  ],
  doNow: ['先别付钱，截下广告、聊天和收款账号', '自己查一次报告，看记录有没有写错', '写错的，自己向征信中心或放贷机构提异议', '已经付钱的，打96110问；被骗打110'],
  doNot: ['别把身份证、银行卡、验证码交给“修复”的人', '别交假材料去申诉'],
  doesNotMean: ['写错的记录也改不了'],
  citations: [
    { law: 'creditReportingMeasures', article: '27', quote: '征信机构不得以删除不良信息或者不采集不良信息为由，向信息主体收取费用' },
    { law: 'fiveDepartmentWarning', article: 'summary' },
  ],
  channels: ['antiFraud', 'police', 'creditReferenceCentre', 'internetReporting'],
  related: ['credit-washing', 'wrong-record', 'credit-repair-offer', 'how-long-on-record'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
