import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const movingHouse = {
  id: 'moving-house',
  group: 'visit',
  question: '搬走让他们找不到行吗',
  asked: ['搬家躲催收可以吗', '换个地方住催收就找不到了', '欠着网贷能搬去外地吗', '搬家要不要告诉平台'],
  verdict: 'depends',
  answer: [
    '可以搬；新地址要告诉放贷机构和法院，别失联。',
    '有案子的：换了地址没及时告诉法院、文书被退回，司法解释规定，退回那天就算送达（视为你收到了）；能证明自己没有过错的除外。',
    '一审确认过的地址，没有书面变更，二审、执行时法院还可以接着用。',
    '信用卡更要小心：透支后逃匿、改变联系方式躲催收，是司法解释列出的认定“以非法占有为目的”的情形之一。有证据证明确实没有这种目的的除外。银行网贷、消费金融、小贷不是信用卡，但一样会错过法院文书。',
  ],
  doNow: ['在App或打官方客服，更新地址和电话', '有案子的，把新地址书面交给承办法院', '托老地址的家人、邻居代看信件', '用“人民法院在线服务”查有没有自己的案子'],
  doNot: ['别为了躲人换号、关机、不留地址', '信用卡欠款，更别失联'],
  doesNotMean: ['搬家就是逃债'],
  citations: [
    { law: 'postalServiceProvisions', article: '11', clause: '第一款', quote: '文书退回之日视为送达之日' },
    { law: 'civilProcedureInterpretation', article: '137' },
    { law: 'creditCardCrimeInterpretation', article: '6', clause: '第三款第（三）项', quote: '透支后通过逃匿、改变联系方式等手段，逃避银行催收的' },
  ],
  channels: ['lenderDesk', 'courtHotline', 'courtOnline'],
  related: ['service-address', 'change-my-number', 'refusing-court-mail', 'credit-card-over-fifty-thousand'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
