import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const toldToStopAnswering = {
  id: 'told-to-stop-answering',
  group: 'scam',
  question: '让我别接电话、先停还',
  asked: ['代协商叫我别接平台电话', '法务说先断供三个月再谈', '让我换号失联他们来处理', '中介说停还才有谈判筹码', '说不接电话协商更容易成'],
  verdict: 'fact',
  answer: [
    '别听：断联会错过法院送达（算你已收到文书），停还会让逾期越滚越大。',
    '司法解释规定，换了地址没告诉法院、本人拒绝签收等，文书没收到，退回之日也视为送达。答辩的期限照样走。',
    '信用卡：透支后逃匿、改变联系方式逃避催收的，司法解释规定应当认定有非法占有目的，有相反证据的除外。',
    '骚扰电话可以不接，官方渠道要留着。暂时还不上，就自己把难处告诉机构。',
  ],
  doNow: [
    '今晚看一遍短信、邮箱、App消息、没取的快递。',
    '打12368问有没有你的案子，有就先办期限内的事。',
    '自己联系官方客服：说难处，说每月能还多少。',
    '告诉代理：停止代谈；卡寄出的，马上挂失。',
  ],
  doNot: ['不换号失联，不拒收法院快递。', '不照他说的故意停还。'],
  doesNotMean: ['每个催收电话都必须接'],
  citations: [
    { law: 'postalServiceProvisions', article: '11', clause: '第一款', quote: '文书退回之日视为送达之日' },
    { law: 'creditCardCrimeInterpretation', article: '6', clause: '第三款第（三）项', quote: '透支后通过逃匿、改变联系方式等手段，逃避银行催收的' },
  ],
  channels: ['courtHotline', 'courtOnline', 'lenderDesk', 'legalAid'],
  related: ['must-i-answer', 'change-my-number', 'refusing-court-mail', 'post-my-sim-card'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
