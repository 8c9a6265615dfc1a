import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const whereToGetReport = {
  id: 'where-to-get-report',
  group: 'credit',
  question: '信用报告去哪查',
  asked: ['征信报告在哪里打印', '手机上怎么查自己的征信', '附近哪里能打征信', '查个人信用报告用什么网站'],
  verdict: 'fact',
  answer: [
    '征信中心官网、银行网点等可以查，本人每年两次免费。',
    '监管规章写明，征信机构可以提供网上、营业场所等查法。去网点带身份证，能不能打，先问那家银行。',
    '查的是你本人的报告。里面有银行、消费金融公司、小贷公司等报送的贷款。',
    '报告写满了你的住址、单位和债务，别让不认识的人“代看”。',
  ],
  doNow: ['自己输入征信中心的官网网址，不点短信链接', '身份证带在身上，去附近银行网点问', '拿到后，先看逾期、余额、查询记录三栏'],
  doNot: ['别让人“免费代看”', '别把验证码告诉任何人'],
  citations: [{ law: 'creditReportingMeasures', article: '25', quote: '个人信息主体有权每年两次免费获取本人的信用报告' }],
  channels: ['creditReferenceCentre'],
  related: ['free-reports', 'wrong-record', 'report-read-without-consent', 'unreported-loans'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
