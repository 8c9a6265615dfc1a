import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const distantCourt = {
  id: 'distant-court',
  group: 'court',
  question: '被外地法院、互联网法院起诉',
  asked: ['我在老家为什么外地法院告我', '网贷在外地法院起诉我怎么办', '互联网法院的短信是真的吗', '怎么申请换成我这边的法院', '开庭太远能不能换法院'],
  verdict: 'depends',
  answer: [
    '答辩期内书面提管辖异议（认为不该由这家法院审），一般15日，以文书为准；先打12368核实。',
    '法律规定，合同案件由被告住所地或合同履行地法院管，双方也可以书面约定别的有实际联系的法院。所以外地法院不一定错。',
    '没提异议又答辩的，一般就视为接受这家法院。异议不成立，就由它审，要按时到庭。',
    '司法解释规定，2025-11-01起互联网法院集中管辖的清单没有网上借款，但可以另行指定，之前受理的继续审。所以不能就此断定是假的。',
  ],
  doNow: ['看文书写的答辩期（一般15日），从收到第二天数起', '看合同“争议解决”写的是哪个法院', '写异议：案号、理由、请求移送，寄给法院', '问法院：路远能否线上开庭'],
  doNot: ['不只打电话说，不等开庭才提', '不因为远就不理、不去'],
  doesNotMean: ['提了异议就会移送'],
  citations: [
    { law: 'civilProcedureLaw', article: '24' },
    { law: 'civilProcedureLaw', article: '35' },
    { law: 'civilProcedureLaw', article: '130', quote: '当事人对管辖权有异议的，应当在提交答辩状期间提出' },
    { law: 'internetCourtProvisions', article: '1' },
    { law: 'internetCourtProvisions', article: '2' },
    { law: 'internetCourtProvisions', article: '4' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid'],
  related: ['summons', 'online-hearing', 'real-court-message', 'missing-the-hearing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
