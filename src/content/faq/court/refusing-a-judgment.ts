import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const refusingAJudgment = {
  id: 'refusing-a-judgment',
  group: 'court',
  question: '什么算拒不执行判决罪',
  asked: ['拒执罪是什么', '判了不还会判刑吗', '欠钱不还什么时候变成犯罪', '说我拒不执行要坐牢', '老赖怎么才会被判刑'],
  verdict: 'fact',
  answer: [
    '有能力执行生效判决却拒不执行，而且情节严重，才可能构成。',
    '司法解释规定，看有没有能力，要先扣除你和所扶养家属的生活必需费用。能还一部分，也算有部分能力。',
    '情节严重的例子：恶意白送、假转让财产，或者伪造、毁灭重要证据，致使判决无法执行。还有：拒报财产或违反限制消费（法院禁止高消费）令，被罚款、拘留后仍不执行。',
    '接到应诉通知后就转移财产，判决生效后仍拒不执行的，也可能追究。单纯没钱、如实报告、配合调查，不是这种情形。',
  ],
  doNow: ['没钱就如实报财产，保存交表凭证', '能还一部分的，主动找执行法官安排', '收到公安、检察院通知，先打12348问律师'],
  doNot: ['别用“没钱”当理由藏钱、转钱', '别在执行现场推搡、威胁执行人员'],
  doesNotMean: ['网贷逾期就是犯罪', '罪不罪由催收说了算'],
  citations: [
    { law: 'criminalLaw', article: '313', quote: '对人民法院的判决、裁定有能力执行而拒不执行，情节严重的' },
    { law: 'refusalToPerformInterpretation', article: '3' },
    { law: 'refusalToPerformInterpretation', article: '5', clause: '第二款', quote: '应当扣除负有执行义务的人及其所扶养家属的生活必需费用' },
    { law: 'refusalToPerformInterpretation', article: '6' },
  ],
  channels: ['legalAid', 'enforcementCourt', 'courtHotline'],
  related: ['prison-for-debt', 'moving-money-away', 'detention-without-money', 'threat-of-prison'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
