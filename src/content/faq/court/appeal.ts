import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const appeal = {
  id: 'appeal',
  group: 'court',
  question: '判决不服怎么办',
  asked: ['一审判决怎么上诉', '上诉期是几天', '判得太多了想上诉', '判决书下来了我不同意', '小额诉讼判了不服怎么办'],
  verdict: 'fact',
  answer: [
    '收到判决书15日内上诉；小额诉讼不能上诉。真假先用12368核实。',
    '期限从收到的第二天起算，最后一天是法定休假日的顺延。过了上诉期，一审判决就生效。可以上诉的裁定是10日。',
    '小额诉讼：判决生效后6个月内，可以向原审法院申请再审（请法院重新审）。要有法定理由，申请期间不停止执行。',
    '上诉要说判决错在哪里：金额、费用、证据或程序。只说没钱，改不了判决；没钱的，可以同时和对方谈分期。',
  ],
  doNow: ['写下收到日，数出第15天', '看判决书最后写的期限和上诉法院', '列出不服的点，对应放好证据', '打12348，问值不值得上诉、怎么写'],
  doNot: ['不等到最后一天才寄', '不以为给平台写信就算上诉'],
  doesNotMean: ['上诉了就会改判'],
  citations: [
    { law: 'civilProcedureLaw', article: '85' },
    { law: 'civilProcedureLaw', article: '165' },
    { law: 'civilProcedureLaw', article: '171', quote: '有权在判决书送达之日起十五日内向上一级人民法院提起上诉' },
    { law: 'civilProcedureLaw', article: '210' },
    { law: 'civilProcedureInterpretation', article: '424' },
    { law: 'civilProcedureLaw', article: '216' },
  ],
  channels: ['courtHotline', 'legalAid', 'courtOnline'],
  related: ['retrial', 'small-claims', 'settlement-after-judgment', 'negotiate-after-suit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
