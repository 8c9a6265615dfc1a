import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const refusingMediation = {
  id: 'refusing-mediation',
  group: 'court',
  question: '拒绝调解会不会判得更重',
  asked: ['不同意调解法官会不会生气', '不接受调解会怎么样', '可以不调解直接开庭吗', '调解员说不调解就重判', '我不想签调解可以吗'],
  verdict: 'fact',
  answer: [
    '调解是自愿的，没有查到因为拒绝调解就判得更重的规定。',
    '法律规定，调解要双方自愿，不得强迫；谈不成的，法院应当及时判决。人民调解，你可以接受、拒绝，也可以中途要求停下。',
    '但拒绝以后案子会往前走，可能立案、开庭。答辩一般是收到起诉状（对方告你的文书）后15日内，要按期应对。',
    '不同意的只是这个方案，可以换一个说法：“这个数我付不起，我能做到的是每月多少元。”',
  ],
  doNow: ['打12368，确认案子到了哪一步', '写下不同意的理由和自己能付的数', '请调解员把“不同意”记下来', '同时准备答辩：金额、费用、已还的钱'],
  doNot: ['不因为怕重判就签付不起的数', '拒绝后不失联、不错过开庭'],
  doesNotMean: ['法院会判得更轻'],
  citations: [
    { law: 'civilProcedureLaw', article: '9' },
    { law: 'civilProcedureLaw', article: '99', quote: '调解达成协议，必须双方自愿，不得强迫。' },
    { law: 'civilProcedureLaw', article: '128' },
    { law: 'peoplesMediationLaw', article: '17', quote: '当事人一方明确拒绝调解的，不得调解。' },
    { law: 'peoplesMediationLaw', article: '23' },
  ],
  channels: ['courtHotline', 'legalAid', 'courtOnline'],
  related: ['pre-trial-mediation', 'mediation-agreement', 'summons', 'negotiate-after-suit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
