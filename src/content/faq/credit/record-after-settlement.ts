import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const recordAfterSettlement = {
  id: 'record-after-settlement',
  group: 'credit',
  question: '还清以后征信怎么显示',
  asked: ['还完钱报告上会写什么', '结清了征信还显示逾期正常吗', '还清后多久征信才更新', '全部还清信用报告会变干净吗'],
  verdict: 'fact',
  answer: [
    '应当如实写已经还清，原来的逾期记录从还清起再留5年。',
    '“还清”和“没逾期过”是两件事。还清让5年开始倒数，过去的那段逾期还会看得到。',
    '写成什么字样、几天内更新，没有查到统一的条文。银行、消费金融公司、小贷公司要各自问。',
    '过了对方说的更新日，仍显示欠着没还的，就属于写错，可以提异议要求更正。',
  ],
  doNow: ['问官方客服：哪天报送已还清', '存好最后一笔回单，请对方开还清的书面凭证', '过了约定的更新日，查一次报告对一对'],
  doNot: ['别因为记录还在就怀疑白还了', '别请人“加急更新”'],
  doesNotMean: ['还清当天旧记录就消失'],
  citations: [
    { law: 'creditReportingRegulation', article: '16', clause: '第一款', quote: '自不良行为或者事件终止之日起为5年' },
    { law: 'creditReportingMeasures', article: '20' },
  ],
  channels: ['lenderDesk', 'creditReferenceCentre'],
  related: ['how-long-on-record', 'settlement-certificate', 'wrong-record', 'personal-statement'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
