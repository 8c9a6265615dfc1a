import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const restrictionAndDishonesty = {
  id: 'restriction-and-dishonesty',
  group: 'court',
  question: '限高和失信是一回事吗',
  asked: ['限高就是老赖吗', '限制高消费和失信被执行人有什么区别', '我被限高了算不算失信', '失信名单和限高令哪个更严重'],
  verdict: 'fact',
  answer: [
    '不是。失信必限高，限高不一定失信。',
    '限高，全称限制消费（法院禁止高消费）：没按执行通知的期限还钱，法院就可以采取，会看你的履行能力等情况。',
    '失信，是列入失信名单（法院公布的失信被执行人）。还要另有情形，比如有能力却不还、转移财产、不按规定报财产、无故不履行和解协议。',
    '两样都只有法院能决定，都要先有生效的判决、裁决等文书，并进入执行。催收、平台没有这个权力。',
  ],
  doNow: ['看手里是限制消费令，还是失信决定书', '没收到纸的，打12368问案号和执行法官', '按期如实报财产，别因拒报变成失信'],
  doNot: ['别信催收说的“今天不还就限高”', '别违反限制消费令，违反会变成失信'],
  doesNotMean: ['没钱还就一定上失信名单'],
  citations: [
    { law: 'consumptionRestrictionProvisions', article: '1', clause: '第二款', quote: '纳入失信被执行人名单的被执行人，人民法院应当对其采取限制消费措施。' },
    { law: 'dishonestyListProvisions', article: '1', quote: '有履行能力而拒不履行生效法律文书确定义务的' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'courtOnline'],
  related: ['consumption-restriction', 'leaving-the-dishonesty-list', 'threat-of-blacklist', 'threat-of-travel-ban'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
