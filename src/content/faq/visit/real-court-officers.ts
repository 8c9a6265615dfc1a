import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const realCourtOfficers = {
  id: 'real-court-officers',
  group: 'visit',
  question: '自称法院的上门，怎么认真假',
  asked: ['有人说是法院执行局的', '法院的人上门怎么核实', '自称执行法官来我家是真的吗', '法院上门会穿制服吗', '怎么知道来的是不是真法院的人'],
  verdict: 'fact',
  answer: [
    '看工作证、裁定书、清单，搜查要有搜查令；打12368核实。只是来送文书的，不一定带裁定书。',
    '司法解释规定，执行人员办事应当出示工作证件，并按规定着装。没有查到“必须来两个人”的规定，人数不能当真假标准。',
    '法律规定：查封、扣押要有裁定，要造清单并交给你或成年家属一份；进门搜查，要有院长签发的搜查令。',
    '法院总机从法院官网查，不用来人给的号。“人民法院在线服务”小程序也能查案；查不到不等于没有，再打一次总机。',
  ],
  doNow: ['隔门说：“请出示工作证和裁定书，我记一下案号”', '打法院总机或12368，报案号和姓名', '核实是真的，不阻拦，要一份裁定和清单', '核实是假的，不开门，打110'],
  doNot: ['没核实前，别转账、别给银行卡和验证码', '别只因为来了一个人就堵门'],
  doesNotMean: ['12368查不到就可以不理'],
  citations: [
    { law: 'enforcementWorkProvisions', article: '7', quote: '应向有关人员出示工作证件，并按规定着装' },
    { law: 'civilProcedureLaw', article: '255', clause: '第二款' },
    { law: 'civilProcedureLaw', article: '256', clause: '第二款' },
    { law: 'civilProcedureLaw', article: '259', quote: '采取前款措施，由院长签发搜查令' },
  ],
  channels: ['courtHotline', 'courtOnline', 'enforcementCourt', 'police'],
  related: ['may-i-stop-the-court', 'fake-officials', 'self-styled-enforcers', 'enforcement-notice'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
