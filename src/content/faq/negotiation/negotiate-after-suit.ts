import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const negotiateAfterSuit = {
  id: 'negotiate-after-suit',
  group: 'negotiation',
  question: '已经被起诉了还能谈吗',
  asked: ['收到传票了还能和平台协商吗', '开庭前可以和解吗', '立案以后还能分期吗', '法院调解能少还一点吗'],
  verdict: 'lawful',
  answer: [
    '先守期限：收到起诉材料后15日内答辩，日子看文书；同时可以谈。',
    '打12368，或从法院官网查总机核实，也可查“人民法院在线服务”小程序。15日从收到次日算，谈判不会让它停下来。',
    '法律规定，调解要双方自愿，不得强迫。你可以跟原告谈，也可以请法院调解，谈成后请法院出调解书。',
    '司法解释规定，为和解让步时认可的事实，以后诉讼中一般不能拿来对付你。哪家放的贷都一样。',
  ],
  doNow: ['写下收到日期，数到第15天', '打12368核实案号、法官、开庭日', '给法院写：“愿意调解，金额保留核对”；过了三年的，先问12348', '打12348问答辩怎么写'],
  doNot: ['别因为在谈就不出庭，法院可以照样判', '付不起的数别签'],
  doesNotMean: ['谈成了案子就自动撤掉'],
  citations: [
    { law: 'civilProcedureLaw', article: '96' },
    { law: 'civilProcedureLaw', article: '99', quote: '调解达成协议，必须双方自愿，不得强迫' },
    { law: 'civilProcedureLaw', article: '128' },
    { law: 'civilProcedureLaw', article: '147' },
    { law: 'civilProcedureInterpretation', article: '107', quote: '不得在后续的诉讼中作为对其不利的根据' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid', 'lenderDesk'],
  related: ['summons', 'missing-the-hearing', 'mediation-agreement', 'court-may-reduce-fees'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
