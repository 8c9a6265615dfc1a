import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const changeMyNumber = {
  id: 'change-my-number',
  group: 'calls',
  question: '换手机号行不行',
  asked: ['换个号码让他们找不到可以吗', '我想换手机号躲催收', '注销手机号会有什么后果', '欠着网贷能不能换号'],
  verdict: 'depends',
  answer: [
    '可以换号，但要马上告诉放贷机构；有案子的，还要告诉法院。',
    '信用卡风险最大：透支后改变联系方式、逃避银行催收，是司法解释列出的“以非法占有为目的”（存心占为己有）的情形之一。有相反证据的除外。',
    '网贷没有这一条，但同样会误事。司法解释规定，留给法院的送达（交法院文书）地址变了不及时告诉法院，文书没收到的，退回之日就视为送到。',
    '能证明自己在这件事上没有过错的，才不这样算。',
  ],
  doNow: ['在每个官方App里把手机号改成新的，截图', '打官方客服报备新号，请对方记录', '有案子的，把新地址、新电话书面交给法院；先打总机问交到哪里', '旧号先留一两个月，看有没有漏的短信'],
  doNot: ['别换号失联，信用卡尤其不行', '别把旧手机卡交给或寄给“代协商”的人'],
  doesNotMean: ['换了号就构成犯罪'],
  citations: [
    { law: 'creditCardCrimeInterpretation', article: '6', clause: '第三款第（三）项', quote: '透支后通过逃匿、改变联系方式等手段，逃避银行催收的' },
    { law: 'postalServiceProvisions', article: '11', quote: '文书退回之日视为送达之日' },
  ],
  channels: ['lenderDesk', 'courtHotline', 'legalAid'],
  related: ['must-i-answer', 'service-address', 'moving-house', 'post-my-sim-card'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
