import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const relativeUsedMyName = {
  id: 'relative-used-my-name',
  group: 'family',
  question: '家里人冒用我身份借钱',
  asked: ['我爸用我的身份证贷了款', '弟弟拿我手机刷网贷怎么办', '不是我借的却催我还', '老公冒我名字借钱我要还吗', '查征信发现被家人冒名贷款'],
  verdict: 'depends',
  answer: [
    '报警，书面向机构否认，提出征信更正；替他认下来就难改了。',
    '监管规章要求银行（消费金融公司参照）核验借款人身份和意愿，并留存记录，可以请它拿出来。小贷公司先按合同问它。',
    '冒用你的身份涉嫌违法，亲人也一样。报警时如实说经过就行。',
    '法律规定，征信有错的，收到异议20日内核查并书面答复。',
  ],
  doNow: ['抄下机构、合同号、放款时间和收款账户', '去派出所报案，要受案回执', '书面告诉机构“不是我借的”，要核验记录', '查信用报告，对错的提异议'],
  doNot: ['别替他说“这笔我认，我来还”', '别再把身份证、手机、验证码交给他', '别报假案'],
  doesNotMean: ['你自己刷脸替他借的也算冒名'],
  citations: [
    { law: 'creditReportingRegulation', article: '25', clause: '第二款', quote: '自收到异议之日起20日内进行核查和处理，并将结果书面答复异议人' },
    { law: 'publicSecurityAdministrationLaw', article: '62', clause: '第三款', oftenCitedAs: '51' },
    { law: 'internetLoanMeasures', article: '18', quote: '线上对借款人的身份数据、借款意愿进行核验并留存' },
  ],
  channels: ['police', 'lenderDesk', 'creditReferenceCentre', 'legalAid'],
  related: ['loan-in-my-name', 'wrong-record', 'friend-needs-my-face', 'codes-and-face-scan'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
