import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const cancelAgentContract = {
  id: 'cancel-agent-contract',
  group: 'scam',
  question: '代理合同能解除、退钱吗',
  asked: ['债务公司的合同能不能退', '签了委托协议想反悔', '合同写概不退款还能要回来吗', '代协商没办成能退费吗', '中途不办了要赔违约金吗'],
  verdict: 'depends',
  answer: [
    '可以随时解除；退多少看合同和证据，也可能要赔对方损失。',
    '法律规定，委托人可以随时解除委托。收费的委托，解除方可能要赔对方直接损失和预期收益，原因不在你的除外。',
    '被骗着签的：可以请求法院撤销，要在知道或应当知道被骗之日起1年内，签约满5年也不行了。撤销后，对方拿的钱应当返还。',
    '合同写着“概不退款”，有没有用要看情形。先拿合同去问12348，再决定怎么要。',
  ],
  doNow: [
    '发书面通知：即日解除委托，停止以我名义联系机构。',
    '列清单：他答应了什么，做了什么，收了多少。',
    '先跟公司谈退费，谈不拢打12315投诉。',
    '记下发现被骗的日期，1年内要起诉就别拖。',
  ],
  doNot: ['不签“自愿放弃退款”的确认书。', '不用曝光、堵门去逼退款。'],
  doesNotMean: ['一定全额退'],
  citations: [
    { law: 'civilCode', article: '933', quote: '有偿委托合同的解除方应当赔偿对方的直接损失和合同履行后可以获得的利益' },
    { law: 'civilCode', article: '148' },
    { law: 'civilCode', article: '152', quote: '自知道或者应当知道撤销事由之日起一年内' },
    { law: 'civilCode', article: '157' },
  ],
  channels: ['legalAid', 'marketRegulator', 'police', 'lenderDesk'],
  related: ['already-paid-an-agent', 'percentage-and-deposit', 'refund-helpers', 'lawyer-fees-are-normal'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
