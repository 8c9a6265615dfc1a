import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const noticeBeforeAVisit = {
  id: 'notice-before-a-visit',
  group: 'visit',
  question: '上门要不要先经我同意、提前24小时通知',
  asked: ['没打招呼就来我家可以吗', '催收上门需要预约吗', '不经过我同意能外访吗', '没提前一天通知就来是不是违规'],
  verdict: 'fact',
  answer: [
    '没有查到这种规定；进屋才需要你明确同意。',
    '网上流传的“先通知、先同意才能来”，我们没有找到出处。没打招呼来敲门，不能只凭这一点说他违法。',
    '法律规定，除法律另有规定外，没有你明确同意，别人不能进你的住宅，也不能拍摄、窥视屋里。',
    '所以不用争“为什么不预约”。你可以不开门，请他留下机构和姓名，走官方渠道。放款的是银行、消费金融公司还是小贷公司，都一样。',
  ],
  doNow: ['隔门说：“我不同意你进来，请走官方渠道”', '记下时间、人数、机构名，留好录音', '想约时间谈，就自己打官方客服约'],
  doNot: ['别拿“没提前通知”和他吵', '别为了避开他就关机、换号'],
  doesNotMean: ['他可以不经同意进屋'],
  citations: [{ law: 'civilCode', article: '1033', clause: '第（二）项', quote: '进入、拍摄、窥视他人的住宅、宾馆房间等私密空间' }],
  channels: ['lenderDesk', 'police'],
  related: ['is-visiting-lawful', 'must-i-open-the-door', 'visiting-hours'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
