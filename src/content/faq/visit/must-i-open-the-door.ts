import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const mustIOpenTheDoor = {
  id: 'must-i-open-the-door',
  group: 'visit',
  question: '他们来了我必须开门吗',
  asked: ['催收敲门我可以不开吗', '有人在门口敲门要债怎么办', '外访的来了不开门犯法吗', '不开门会不会有事'],
  verdict: 'depends',
  answer: [
    '催收不用开门；法院、警察依法来办事，不能拦。',
    '催收员、平台“法务”、中介都是普通来访者。除法律另有规定外，没有你明确同意，别人不能进你的住宅，隔门说话就行。',
    '法院不同：欠债人不履行判决又藏匿财产的，法院可以凭院长签发的搜查令搜查住处。用暴力、威胁等方法阻碍，可能被罚款、拘留，还可能追究刑事责任。',
    '分不清就先别争。请对方出示证件，打12368或法院总机核实；自称警察的，打110核实。',
  ],
  doNow: ['先隔着门问：哪个单位、姓名、来做什么', '是催收：说“我不开门，请走官方渠道”', '自称法院：看工作证，记案号，打12368', '自称警察：看人民警察证，打110核实'],
  doNot: ['别不管是谁都顶住门', '核实是法院或警察的，别推搡、辱骂、藏东西'],
  doesNotMean: ['谁来都可以不开', '不开门债就没了'],
  citations: [
    { law: 'civilCode', article: '1033', clause: '第（二）项', quote: '进入、拍摄、窥视他人的住宅、宾馆房间等私密空间' },
    { law: 'civilProcedureLaw', article: '114', clause: '第一款第（五）项', quote: '以暴力、威胁或者其他方法阻碍司法工作人员执行职务的' },
    { law: 'civilProcedureLaw', article: '259' },
    { law: 'criminalLaw', article: '277' },
  ],
  channels: ['police', 'courtHotline', 'courtOnline'],
  related: ['real-court-officers', 'may-i-stop-the-court', 'may-they-come-in', 'only-old-people-at-home'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
