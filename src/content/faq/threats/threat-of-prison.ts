import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const threatOfPrison = {
  id: 'threat-of-prison',
  group: 'threats',
  question: '说要抓我去坐牢',
  asked: ['催收说再不还就把我抓起来', '网贷逾期会不会被抓', '他说要让我进去蹲几年', '说我欠钱不还要判刑', '欠几万块会坐牢吗'],
  verdict: 'fact',
  answer: [
    '单纯还不上不坐牢；骗贷、恶意透支信用卡、判决后有能力却拒不执行，才可能涉罪。',
    '法律规定，贷款诈骗罪要有非法占有的目的，还要用假材料等手段去骗。后来才没钱，不是这回事。',
    '信用卡：司法解释规定，恶意透支要有非法占有目的，两次有效催收后超过3个月不还，本金5万元以上。换号、失联会对持卡人很不利。',
    '判决以后，有能力执行而拒不执行、情节严重的，可能追究刑事责任。确实没能力，就如实报告财产。',
  ],
  doNow: [
    '录音，记下他的原话、时间和号码。',
    '打12368问有没有你的案子，有就先看期限。',
    '信用卡欠款：主动联系发卡银行，更新电话地址。',
    '怕得睡不着，打12356；法律上的事问12348。',
  ],
  doNot: ['不换号失联，不藏财产。', '不为了躲“坐牢”去借高息新债。'],
  doesNotMean: ['债不用还了', '以后怎么做都没事'],
  citations: [
    { law: 'criminalLaw', article: '193' },
    { law: 'criminalLaw', article: '196', clause: '第二款' },
    { law: 'criminalLaw', article: '313', clause: '第一款', quote: '有能力执行而拒不执行，情节严重的' },
    { law: 'creditCardCrimeInterpretation', article: '6', quote: '不得单纯依据持卡人未按规定还款的事实认定非法占有目的' },
    { law: 'creditCardCrimeInterpretation', article: '8' },
    { law: 'creditCardCrimeInterpretation', article: '9' },
  ],
  channels: ['legalAid', 'courtHotline', 'mentalHealth', 'lenderDesk'],
  related: ['prison-for-debt', 'credit-card-over-fifty-thousand', 'accused-of-loan-fraud', 'detention-without-money'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
