import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const injunction = {
  id: 'injunction',
  group: 'help',
  question: '能让法院禁止他们骚扰我吗',
  asked: ['可以申请人格权禁令吗', '怎样让催收不准再来找我', '法院能不能禁止他靠近我', '警察能让他不许接触我吗', '有没有保护令可以申请'],
  verdict: 'depends',
  answer: [
    '紧急时可向法院申请禁令；警方也可责令一定期限内禁止接触。',
    '法律规定，有证据证明隐私、名誉等正在或将要受侵害，不制止损害难以弥补的，可以申请法院责令停止。',
    '警方处罚滋扰、纠缠、跟踪时，经公安机关负责人批准，可以责令对方一定期限内不得接触你。',
    '准不准由法院、公安机关决定。它禁止的是骚扰，不禁止依法催款和起诉。',
  ],
  doNow: ['列清单：日期、时刻、做法、证据', '报警时问：能不能责令他禁止接触我', '打12348，问禁令申请怎么写、交哪个法院'],
  doNot: ['别伪造、摆拍证据', '别在等结果时和对方对骂、动手'],
  doesNotMean: ['对方不能再通知你还款', '债可以不还了'],
  citations: [
    { law: 'civilCode', article: '997', quote: '有权依法向人民法院申请采取责令行为人停止有关行为的措施' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第二款', quote: '可以责令其一定期限内禁止接触被侵害人' },
  ],
  channels: ['police', 'legalAid', 'courtHotline'],
  related: ['followed-or-held', 'dozens-of-calls', 'claim-damages', 'calling-the-police'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
