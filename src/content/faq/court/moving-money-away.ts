import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const movingMoneyAway = {
  id: 'moving-money-away',
  group: 'court',
  question: '起诉后把钱转给家人躲执行行吗',
  asked: ['被起诉了先把存款转走可以吗', '把房子过户给父母能躲掉吗', '工资打到老婆卡上行不行', '怕冻结提前把钱取出来', '离婚把财产给对方躲债'],
  verdict: 'unlawful',
  answer: [
    '不行。转移财产躲债，可能被罚款、拘留，甚至追究刑事责任。',
    '法律规定，转移已被查封、冻结的财产，法院可以罚款、拘留；情节严重的，可能被追究刑事责任。',
    '不是判决以后才算。司法解释规定，接到应诉通知后就隐藏、转移，判决生效后仍拒不执行的，可以追究刑事责任。',
    '吃饭、房租、看病这类真实的必要开支，不是躲债，票据要留好。卡被冻住的，走正路：书面向法院申请留生活费。',
  ],
  doNow: ['停止转账，列清已转的时间、金额、对象', '已经转了的，打12348，问律师怎么补救', '生活费不够，书面向冻结的法院申请保留', '必要开支留好票据，报财产时如实写'],
  doNot: ['别听人说“赶紧转到亲戚名下”', '别假离婚、假卖房、写假欠条'],
  doesNotMean: ['被起诉后一分钱都不能花'],
  citations: [
    { law: 'civilProcedureLaw', article: '114', clause: '第一款第（三）项', quote: '转移已被冻结的财产的' },
    { law: 'refusalToPerformInterpretation', article: '6' },
    { law: 'criminalLaw', article: '314', quote: '隐藏、转移、变卖、故意毁损已被司法机关查封、扣押、冻结的财产，情节严重的' },
  ],
  channels: ['legalAid', 'enforcementCourt', 'courtHotline'],
  related: ['wage-card-frozen', 'refusing-a-judgment', 'property-report', 'frozen-before-judgment'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
