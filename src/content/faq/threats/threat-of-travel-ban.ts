import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const threatOfTravelBan = {
  id: 'threat-of-travel-ban',
  group: 'threats',
  question: '说马上限制我坐高铁飞机',
  asked: ['逾期了还能坐高铁吗', '催收说要限制我高消费', '说我明天起买不了机票', '网贷欠钱会不会坐不了飞机', '平台能限制我出行吗'],
  verdict: 'fact',
  answer: [
    '要有生效文书、进入执行、法院发出令来，才会限制；催收没有这个权力。',
    '司法解释规定，没按执行通知书的期限还款，法院可以限制消费（限制高消费和非必需的消费）。',
    '决定限制的，要向你发限制消费令，由法院院长签发，写明期间、项目和后果。没有这张令，“马上限制”只是说说。',
    '真收到执行通知或限制消费令，先看上面的期限，再打12368或执行法院总机核实。',
  ],
  doNow: [
    '打12368问有没有以你为被执行人的案子。',
    '也可查“人民法院在线服务”小程序“我的案件”。',
    '收到令的：记下案号，联系执行法官，说明难处。',
    '只是威胁的：录音留存，向放贷机构反映。',
  ],
  doNot: ['收到真的执行通知，不要不理。', '不付钱给说能“解除限制”的人；真有限制令的，找执行法院办。'],
  doesNotMean: ['判决后不还也不会限制'],
  citations: [
    { law: 'consumptionRestrictionProvisions', article: '1', clause: '第一款', quote: '被执行人未按执行通知书指定的期间履行生效法律文书确定的给付义务的' },
    { law: 'consumptionRestrictionProvisions', article: '5', quote: '应当向被执行人发出限制消费令' },
  ],
  channels: ['courtHotline', 'courtOnline', 'enforcementCourt', 'lenderDesk'],
  related: ['consumption-restriction', 'enforcement-notice', 'threat-of-blacklist', 'restriction-and-dishonesty'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
