import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const serviceAddress = {
  id: 'service-address',
  group: 'court',
  question: '送达地址确认书要不要填',
  asked: ['法院让我填送达地址能不填吗', '送达地址确认书填错了怎么办', '搬家了法院地址没改', '填了地址确认书有什么后果', '不给法院地址会怎样'],
  verdict: 'fact',
  answer: [
    '要如实填能收到的地址和电话；以后搬家，书面告诉法院。',
    '司法解释规定，答辩时应当填送达（正式交给你文书）地址确认书。告知后仍不填的，以户籍地或经常居住地为准。',
    '一审、二审和执行结束前换地址，都要及时书面告知。上诉、执行时没改的，一审填的地址还能用。',
    '地址不准、换了没说，文书退回那天也算送到；能证明自己没有过错的除外。填之前先核实：打12368或法院总机。同意电子送达的，短信、邮件到了就算数。',
  ],
  doNow: ['打12368或法院官网总机，核实是哪个案子', '写真能收到信的地址和常用手机', '要保密的，请法院对内容保密', '搬家当天写变更书寄法院，留凭证'],
  doNot: ['别写旧地址、假地址', '别让不可靠的人代收'],
  doesNotMean: ['填了地址就等于认下这笔钱'],
  citations: [
    { law: 'postalServiceProvisions', article: '3' },
    { law: 'postalServiceProvisions', article: '4', clause: '第三款', quote: '当事人在第一审、第二审和执行终结前变更送达地址的，应当及时以书面方式告知人民法院。' },
    { law: 'postalServiceProvisions', article: '5' },
    { law: 'postalServiceProvisions', article: '11' },
    { law: 'civilProcedureInterpretation', article: '137' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid'],
  related: ['refusing-court-mail', 'court-text-messages', 'moving-house', 'summons'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
