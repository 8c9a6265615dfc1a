import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const loanInMyName = {
  id: 'loan-in-my-name',
  group: 'credit',
  question: '被人冒名贷款上了征信',
  asked: ['我没借过钱，征信上却有贷款', '有人用我的身份证借了网贷', '身份被盗用贷款怎么处理', '不是我借的却显示我逾期'],
  verdict: 'fact',
  answer: [
    '先报警，再向放贷机构书面否认，同时提异议要求更正记录。',
    '法律规定，收到异议后应当在20日内核查并书面答复。不服的，可以向当地人民银行投诉或者起诉。',
    '银行、消费金融公司：监管规章要求网上放款时核验身份和借款意愿，并留存记录，你可以要求看。',
    '小贷公司：这部规章不直接管它，也可以书面要同样的材料。自己刷脸替别人借的，不属于被冒名。',
  ],
  doNow: ['带身份证去派出所报案，要书面的受理凭证', '书面告诉机构“不是我借的”，要核验和放款记录', '向征信中心或该机构提异议', '看完整份报告，找有没有别的贷款'],
  doNot: ['别为了“先保征信”还一笔，可能被当成认账', '别把验证码、人脸给说能撤销的人'],
  doesNotMean: ['报了警，记录就自动改好'],
  citations: [
    { law: 'creditReportingRegulation', article: '25', quote: '自收到异议之日起20日内进行核查和处理' },
    { law: 'creditReportingRegulation', article: '26' },
    { law: 'internetLoanMeasures', article: '18', quote: '线上对借款人的身份数据、借款意愿进行核验并留存' },
  ],
  channels: ['police', 'lenderDesk', 'creditReferenceCentre', 'centralBank'],
  related: ['wrong-record', 'friend-needs-my-face', 'relative-used-my-name', 'codes-and-face-scan'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
