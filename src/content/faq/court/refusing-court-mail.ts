import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const refusingCourtMail = {
  id: 'refusing-court-mail',
  group: 'court',
  question: '法院快递不签收行吗',
  asked: ['法院的快递拒收会怎样', '不签收传票是不是就没事', '法院寄到老家没人收', '搬家了没收到法院快递', '家里人替我签了法院的快递'],
  verdict: 'fact',
  answer: [
    '没用，期限照样走：拒收的，退回那天就算送达（算你收到）。',
    '司法解释规定，你自己提供或确认过的地址不准、换了地址没告诉法院、拒绝签收，因此没收到的，都按文书退回之日算。能证明自己在这件事里没有过错的除外。',
    '法律规定，同住的成年家属签收也算；拒收的，可以把文书留在住处并拍照录像，也算。',
    '收下不等于认账，只是让你知道对方告了什么、还剩几天。怕是假的，收下后打12368或法院总机核实案号。',
  ],
  doNow: ['收下，当天拆开，写下收到日和期限', '打12368核对法院名和案号', '退回过的：打法院总机问案号，要一份文书', '搬了家：书面把新地址告诉法院'],
  doNot: ['不拒收、不让家人说“没这个人”', '不扫快递里的付款码'],
  doesNotMean: ['签收就是承认欠那么多'],
  citations: [
    { law: 'postalServiceProvisions', article: '11', quote: '导致诉讼文书未能被受送达人实际接收的，文书退回之日视为送达之日' },
    { law: 'civilProcedureLaw', article: '88' },
    { law: 'civilProcedureLaw', article: '89' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid'],
  related: ['summons', 'service-address', 'moving-house', 'missing-the-hearing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
