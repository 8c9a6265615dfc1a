import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const onlyOldPeopleAtHome = {
  id: 'only-old-people-at-home',
  group: 'visit',
  question: '家里只有老人孩子，他们来了怎么办',
  asked: ['我上班时催收来家里只有爸妈', '孩子一个人在家催收敲门', '老人在家被催收吓到了', '家里没大人外访来了怎么办'],
  verdict: 'fact',
  answer: [
    '不开门，隔门说“请走”；不走就打110。',
    '除法律另有规定外，没有住户明确同意，别人不能进屋。老人孩子隔着门说话就行，不用解释欠款。',
    '赖着纠缠、吓唬人，涉嫌违法。法律规定，警察遇到公民人身、财产安全受侵犯，应当立即救助；对报警应当及时查处。',
    '不管哪家机构派的人，都照这样做。自称法院、警察的，先打12368、110核实；是真的，不要拦。',
  ],
  doNow: ['写张纸贴门里：不开门、不签字、不付钱、打110', '把110和你的号码设成一键拨打', '教一句：“我们不开门，请走，不走就报警”', '请邻居听到动静过去看一眼'],
  doNot: ['老人别签字、别付钱，别说“我来还”', '别让孩子说大人几点回来'],
  citations: [
    { law: 'civilCode', article: '1033', clause: '第（二）项', quote: '进入、拍摄、窥视他人的住宅、宾馆房间等私密空间' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（五）项', oftenCitedAs: '42' },
    { law: 'peoplesPoliceLaw', article: '21', clause: '第一款', quote: '遇到公民人身、财产安全受到侵犯或者处于其他危难情形，应当立即救助' },
  ],
  channels: ['police', 'lenderDesk', 'mentalHealth'],
  related: ['visit-to-parents', 'children-or-old-people-harassed', 'parents-pay-for-me', 'must-i-open-the-door'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
