import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const papersInHospitalOrPrison = {
  id: 'papers-in-hospital-or-prison',
  group: 'family',
  question: '坐牢、住院期间收到法院文书怎么办',
  asked: ['住院时家人代收了传票怎么办', '服刑期间法院寄来的东西怎么处理', '在看守所里开庭去不了怎么办', '错过答辩期是因为住院', '家人签收的法院快递算不算我收到'],
  verdict: 'fact',
  answer: [
    '误了期限的，障碍消除后10日内可申请顺延；先打12368核实文书。',
    '核实也可打法院总机，或用“人民法院在线服务”小程序查案。',
    '法律规定，你不在时，同住的成年家人签收也算送达（法律上等于你收到了），日期从他签收那天定，期限从第二天起算。被羁押、服刑的，文书怎样才算送到，先问办案法院。',
    '因不可抗拒或其他正当理由误期的，障碍消除后10日内可以申请顺延，准不准由法院决定。',
  ],
  doNow: ['看文书写的期限，从签收第二天往后数', '托家人拍照文书，打法院总机说明情况', '备好住院证明、病历或在押证明', '用书面申请顺延，写清原因和日期'],
  doNot: ['别让家人拒收或藏起文书', '别只口头说，不交书面申请'],
  doesNotMean: ['住院、服刑案子就自动停下', '家人签收就等于你认债'],
  citations: [
    { law: 'civilProcedureLaw', article: '86', quote: '在障碍消除后的十日内，可以申请顺延期限，是否准许，由人民法院决定' },
    { law: 'civilProcedureLaw', article: '88', quote: '本人不在交他的同住成年家属签收' },
    { law: 'civilProcedureLaw', article: '85', clause: '第二款' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid'],
  related: ['refusing-court-mail', 'summons', 'missing-the-hearing', 'payment-order'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
