import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const retrial = {
  id: 'retrial',
  group: 'court',
  question: '判决生效了才知道、才发现错',
  asked: ['不知道被起诉就已经判了', '没收到传票就被判了怎么办', '判决都生效了还能翻案吗', '怎么申请再审', '被执行了才知道有判决'],
  verdict: 'depends',
  answer: [
    '判决生效后6个月内可申请再审（请法院重新审），但不停止执行。',
    '法律规定，一般从判决生效时起算，不是从你知道时起算；少数法定情形，才从知道或者应当知道之日起算6个月。',
    '一般向上一级法院申请，小额诉讼向原审法院申请。要说清判决错在哪里，只说没钱不够。',
    '没收到文书的，先查它当时是怎么送的、送到哪里，可以去法院申请查阅案卷。同时照样应对执行，报告财产的期限不能错过。',
  ],
  doNow: ['打12368，查案号、生效日、执行法官', '带身份证去法院复印判决书和案卷', '数出6个月的最后一天，标在日历上', '打12348，问符不符合再审理由'],
  doNot: ['不因为申请了再审就不理执行', '不付钱给打包票能翻案的人'],
  doesNotMean: ['没收到文书，判决就无效'],
  citations: [
    { law: 'civilProcedureLaw', article: '210', quote: '当事人申请再审的，不停止判决、裁定的执行。' },
    { law: 'civilProcedureLaw', article: '216', quote: '应当在判决、裁定发生法律效力后六个月内提出' },
    { law: 'civilProcedureInterpretation', article: '424' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'legalAid'],
  related: ['appeal', 'enforcement-notice', 'property-report', 'refusing-court-mail'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
