import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const gigIncome = {
  id: 'gig-income',
  group: 'family',
  question: '零工、外卖、直播收入会被执行吗',
  asked: ['送外卖的钱会被法院扣吗', '跑滴滴的收入会被冻结吗', '直播打赏的钱法院能拿走吗', '没有固定工资法院怎么执行', '灵活就业被执行了怎么留饭钱'],
  verdict: 'depends',
  answer: [
    '法院可能扣，但要留出你和所扶养家属的生活必需费用。',
    '法律规定，不按执行通知履行的，法院可以扣留、提取应还部分的收入，不看是工资还是零工收入。',
    '报告财产时，收入要写进去，外卖、直播、零工的都要如实报。',
    '催收的人无权扣你的收入。生活费被冻的，书面向冻结的法院申请。',
  ],
  doNow: ['导出近几个月收入流水，算出每月必需开支', '收到报告财产令，按期如实写收入', '钱被冻了，附房租、药费、家庭凭证申请留钱'],
  doNot: ['别把收入转进别人账户', '别漏报平台收入，可能被罚款、拘留'],
  doesNotMean: ['全部收入都会被拿走'],
  citations: [
    { law: 'civilProcedureLaw', article: '254', clause: '第一款', quote: '但应当保留被执行人及其所扶养家属的生活必需费用' },
    { law: 'propertyInvestigationProvisions', article: '5', clause: '第一款第（一）项' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid'],
  related: ['wage-card-frozen', 'property-report', 'moving-money-away', 'wechat-balance-frozen'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
