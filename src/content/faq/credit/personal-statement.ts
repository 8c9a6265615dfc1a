import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const personalStatement = {
  id: 'personal-statement',
  group: 'credit',
  question: '能在征信上写一段说明吗',
  asked: ['因为生病逾期能备注在征信上吗', '信用报告可以加本人声明吗', '能不能解释一下我为什么逾期', '征信里怎么添加说明'],
  verdict: 'lawful',
  answer: [
    '可以，免费。法律规定你能对不良信息写说明，征信机构应当记载。',
    '监管规章也写明，你有权要求在报告里加异议标注和声明。以后的放贷机构查报告时能看到。',
    '说明不会把记录删掉，也不保证别人会放宽。哪家放的贷都可以写。',
    '写短一点：什么时间、什么原因、后来怎样。只写真实、能证明的。',
  ],
  doNow: ['先写三句话：何时、何因、现在怎样', '准备能证明的材料，比如出院小结', '问征信中心从哪里提交'],
  doNot: ['别编病情、编失业', '别写“当初就知道还不上”这类话'],
  doesNotMean: ['写了说明，逾期就不算了'],
  citations: [
    { law: 'creditReportingRegulation', article: '16', clause: '第二款', quote: '信息主体可以对不良信息作出说明，征信机构应当予以记载' },
    { law: 'creditReportingMeasures', article: '28', clause: '第二款', quote: '信息主体有权要求征信机构在信用报告中添加异议标注和声明' },
  ],
  channels: ['creditReferenceCentre'],
  related: ['wrong-record', 'how-long-on-record', 'never-write-this'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
