import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const policeDoNothing = {
  id: 'police-do-nothing',
  group: 'help',
  question: '警察不作为找谁',
  asked: ['报警没人来怎么投诉', '派出所不出警能告他们吗', '民警不给受案回执找哪里', '12389是做什么的', '报了好几次警都没有结果'],
  verdict: 'fact',
  answer: [
    '先找上级公安机关，也可以向检察院、监察机关反映，或打12389。',
    '法律规定，办理治安案件不严格执法、有违法违纪的，任何人都有权检举、控告，收到的机关应当及时处理。',
    '接到要求制止的报警却不及时出警，是法律列明要给处分的情形。',
    '说事实就好：哪天几点报的警、谁接的、怎么答的。它解决出警的问题，不解决债务。',
  ],
  doNow: ['从通话记录里抄下每次报警的时间', '写下派出所名称、民警姓名或警号', '写一页经过，交给上级公安机关，留底', '眼前又有危险，照样打110'],
  doNot: ['别因为一次没人来，危险时就不报警', '别把对债务的不满写成警察失职', '别编造、夸大'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '133', clause: '第二款', quote: '任何单位和个人都有权向公安机关或者人民检察院、监察机关检举、控告' },
    { law: 'publicSecurityAdministrationLaw', article: '139', clause: '第一款第（九）项', quote: '接到要求制止违反治安管理行为的报警后，不及时出警的' },
    { law: 'peoplesPoliceLaw', article: '46', clause: '第一款' },
  ],
  channels: ['policeSupervision', 'police', 'legalAid'],
  related: ['police-say-civil-matter', 'calling-the-police', 'injunction'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
