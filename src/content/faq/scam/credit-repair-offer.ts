import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const creditRepairOffer = {
  id: 'credit-repair-offer',
  group: 'scam',
  question: '“征信修复”、洗白',
  asked: ['征信修复是不是真的', '花钱能把逾期记录洗掉吗', '有人说能走内部渠道铲单', '央行信用修复名额可以买吗', '征信花了找人洗白行不行'],
  verdict: 'unlawful',
  answer: [
    '真实的逾期记录花钱也删不掉；为删记录造假，自己也要担责。',
    '法律规定，不良信息从还清等终止之日起保存5年，超过5年应当删除。监管规章规定，征信机构不得拿删除不良信息来收费。',
    '这条规章管的是征信机构。收钱的中介本来就没有删记录的办法；教你用假证明的，法律另有处罚，用的人也要担责。',
    '人民银行的一次性信用修复，要求2026年3月31日前还清，本来就不用申请、不收费，现在已经截止。再卖“名额”的不要信。',
  ],
  doNow: [
    '查自己的信用报告，每年2次免费，看清哪条不对。',
    '有错：准备还款凭证，向机构或征信中心提异议。',
    '没错：还清那天起算5年，量力还，留好凭据。',
    '已付钱：停付、存证，涉嫌诈骗的打110。',
  ],
  doNot: ['不交身份证、报告原件、手机卡。', '不在编造理由的异议书上签字。'],
  doesNotMean: ['记录会跟一辈子', '还清当天记录就消失'],
  citations: [
    { law: 'creditReportingMeasures', article: '27', quote: '征信机构不得以删除不良信息或者不采集不良信息为由，向信息主体收取费用' },
    { law: 'creditReportingRegulation', article: '16', clause: '第一款', quote: '自不良行为或者事件终止之日起为5年' },
    { law: 'publicSecurityAdministrationLaw', article: '63', clause: '第（三）项', oftenCitedAs: '52' },
    { law: 'creditRepairPolicy', article: 'summary' },
  ],
  channels: ['creditReferenceCentre', 'lenderDesk', 'police', 'internetReporting'],
  related: ['pay-to-delete-records', 'one-off-credit-repair', 'wrong-record', 'credit-washing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
