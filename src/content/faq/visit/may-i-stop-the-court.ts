import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const mayIStopTheCourt = {
  id: 'may-i-stop-the-court',
  group: 'visit',
  question: '真的是法院的，我能拦吗',
  asked: ['法院来查封我能不让进吗', '执行法官上门可以拦着吗', '法院扣东西我不服怎么办', '拦法院执行会被拘留吗'],
  verdict: 'unlawful',
  answer: [
    '不能拦；可以看证件、要裁定，有意见提书面异议。',
    '先核实是真法院：看工作证，打12368或法院总机。法律规定，用暴力、威胁等方法阻碍他们，可以罚款、拘留；构成犯罪的追究刑事责任。',
    '司法解释还点名了拉拽、推搡、聚众哄闹：有能力还却这样阻碍、使执行进行不了，情节恶劣的，可能按犯罪追究。',
    '觉得执行违法，向执行法院提书面异议，法院15日内审查。对裁定不服，收到后10日内可以请上一级法院重新看一遍。',
  ],
  doNow: ['请对方出示工作证、裁定书，记案号和姓名', '要一份裁定和清单，逐项看清', '有意见先记下来，今晚写成书面', '打12348问异议怎么写，尽快交执行法院'],
  doNot: ['别堵门、推搡、辱骂、抢材料', '别藏东西，别转走钱'],
  doesNotMean: ['法院做错了也只能忍'],
  citations: [
    { law: 'civilProcedureLaw', article: '114', clause: '第一款第（五）项', quote: '以暴力、威胁或者其他方法阻碍司法工作人员执行职务的' },
    { law: 'civilProcedureLaw', article: '236', quote: '可以向负责执行的人民法院提出书面异议', oftenCitedAs: '225' },
    { law: 'criminalLaw', article: '277', clause: '第一款' },
    { law: 'refusalToPerformInterpretation', article: '3', clause: '第（八）项' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid'],
  related: ['real-court-officers', 'enforcement-notice', 'household-goods', 'moving-money-away'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
