import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const creditCardOverFiftyThousand = {
  id: 'credit-card-over-fifty-thousand',
  group: 'court',
  question: '信用卡欠5万以上会坐牢吗',
  asked: ['信用卡逾期五万会不会判刑', '信用卡欠了六万还不上会被抓吗', '银行说我恶意透支要报案', '信用卡诈骗怎么认定', '信用卡还不起会不会坐牢'],
  verdict: 'depends',
  answer: [
    '不是欠满5万就坐牢：还要有骗钱目的，且两次有效催收后超三个月不还。',
    '司法解释规定，5万元只算本金，利息、手续费不算。两次催收至少隔30天，要能确认你收到，故意躲催收的除外。',
    '不得单凭没还就认定骗钱目的。但透支后逃匿、换联系方式躲银行，是认定的情形之一，除非有证据证明确实没有这个目的。',
    '本金不满50万、检察院提起公诉前全部还清的，可以不起诉；因信用卡诈骗受过两次以上处罚的除外。',
  ],
  doNow: ['向发卡银行要账单，分清本金、利息、费用', '用官方热线登记现在的电话和地址', '如实说困难，申请分期，录音并记工号', '真收到警方通知：打110核实，再问12348'],
  doNot: ['不换号、不失联、不躲', '不转移、不藏钱和财产', '不为凑钱去套现、借新还旧'],
  doesNotMean: ['网贷也按这一条算，它只管信用卡', '超过5万就已经是犯罪'],
  citations: [
    { law: 'creditCardCrimeInterpretation', article: '6', quote: '不得单纯依据持卡人未按规定还款的事实认定非法占有目的' },
    { law: 'creditCardCrimeInterpretation', article: '7' },
    { law: 'creditCardCrimeInterpretation', article: '8' },
    { law: 'creditCardCrimeInterpretation', article: '9' },
    { law: 'creditCardCrimeInterpretation', article: '10' },
    { law: 'criminalLaw', article: '196' },
  ],
  channels: ['lenderDesk', 'legalAid', 'police', 'mentalHealth'],
  related: ['prison-for-debt', 'change-my-number', 'how-to-apply', 'accused-of-loan-fraud'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
