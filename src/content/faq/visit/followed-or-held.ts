import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const followedOrHeld = {
  id: 'followed-or-held',
  group: 'visit',
  question: '不让我走、一直跟着我',
  asked: ['催收一直跟踪我', '把我堵在车里不让走', '他们强拉我去谈一谈', '天天蹲在楼下跟着我'],
  verdict: 'unlawful',
  answer: [
    '限制自由、跟踪都涉嫌违法，立即打110。',
    '法律规定，不能非法限制别人的人身自由。堵着不让走、关在屋里车里、强拉去别处“谈”，都可能碰到这条线。',
    '刑法专门写了：为索取债务非法扣押、拘禁别人，按非法拘禁的规定处罚。欠银行、消费金融公司还是小贷公司，都一样。',
    '跟踪、纠缠、干扰正常生活的，可以处罚，公安机关还可以责令他一段时间内不得接触你。你还可以依法请求他承担民事责任。',
  ],
  doNow: ['能走就往人多、有监控的地方走，打110', '说清位置、人数、车牌、往哪个方向', '不方便说话，就发定位请家人报警', '安全后写下几点到几点，要报案回执'],
  doNot: ['别上他们的车，别去陌生地方谈', '别硬冲，先稳住等人来'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '47', clause: '第（三）项', oftenCitedAs: '40' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第一款第（五）项、第二款',
      quote: '经公安机关负责人批准，可以责令其一定期限内禁止接触被侵害人',
      oftenCitedAs: '42',
    },
    { law: 'criminalLaw', article: '238', clause: '第三款', quote: '为索取债务非法扣押、拘禁他人的，依照前两款的规定处罚' },
    { law: 'civilCode', article: '1011' },
  ],
  channels: ['police', 'legalAid', 'mentalHealth'],
  related: ['calling-the-police', 'threat-of-violence', 'injunction', 'beaten-or-pushed'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
