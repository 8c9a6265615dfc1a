import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const freeReports = {
  id: 'free-reports',
  group: 'credit',
  question: '一年能免费查几次',
  asked: ['自己查征信要钱吗', '信用报告免费两次怎么算', '个人征信每年可以查几回', '查自己的信用报告收费吗'],
  verdict: 'fact',
  answer: [
    '法律规定，你每年有权免费查两次自己的信用报告。',
    '监管规章写明，征信机构可以提供网上、营业场所等多种查法，挑一个你方便的就行。',
    '超过两次怎么收，看征信中心当时的说明。这与钱是银行、消费金融公司还是小贷公司借的无关。',
    '“免费代看征信”被五部门的风险提示点名过：你的报告里有住址、单位和全部贷款。',
  ],
  doNow: ['从征信中心官网或银行网点查一份', '核对每家的全称、余额、状态', '存好报告，别转发'],
  doNot: ['别让陌生人代查、代看', '别点短信里的链接去查'],
  doesNotMean: ['查了报告就能改记录'],
  citations: [
    { law: 'creditReportingRegulation', article: '17', quote: '个人信息主体有权每年两次免费获取本人的信用报告' },
    { law: 'creditReportingMeasures', article: '25' },
  ],
  channels: ['creditReferenceCentre'],
  related: ['where-to-get-report', 'wrong-record', 'report-read-without-consent'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
