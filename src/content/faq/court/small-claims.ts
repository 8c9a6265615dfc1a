import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const smallClaims = {
  id: 'small-claims',
  group: 'court',
  question: '小额诉讼是什么，能上诉吗',
  asked: ['小额诉讼不能上诉吗', '传票上写小额诉讼程序', '小额诉讼可不可以换成普通程序', '几千块的案子怎么审', '小额诉讼答辩几天'],
  verdict: 'fact',
  answer: [
    '不能上诉，一审终审；不同意用这个程序，要在开庭前提。',
    '它用于事实清楚、争议不大的给钱案子，金额在本省上年度就业人员年平均工资50%以下；50%以上到2倍的，要双方约定。',
    '时间更紧：举证期限一般不超过7日，书面答辩最长15日，以文书为准。先打12368核实案号。',
    '只有一次机会，所以要到庭。判后不服不能上诉，符合法定理由的，可以向原审法院申请再审（请法院重新审）。',
  ],
  doNow: ['看文书写没写“小额诉讼”，标出期限', '打12368或法院总机核对', '不同意就开庭前书面提，写明理由', '把还款记录、费用明细先整理好带去'],
  doNot: ['不想着“先不去，反正能上诉”', '不等判了才说程序不对'],
  citations: [
    { law: 'civilProcedureLaw', article: '165', quote: '适用小额诉讼的程序审理，实行一审终审' },
    { law: 'civilProcedureLaw', article: '169' },
    { law: 'civilProcedureInterpretation', article: '275' },
    { law: 'civilProcedureInterpretation', article: '279', quote: '当事人对按照小额诉讼案件审理有异议的，应当在开庭前提出。' },
    { law: 'civilProcedureInterpretation', article: '424' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid'],
  related: ['summons', 'appeal', 'court-may-reduce-fees', 'missing-the-hearing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
