import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const objectingToAFreeze = {
  id: 'objecting-to-a-freeze',
  group: 'court',
  question: '对冻结（保全）不服怎么办',
  asked: ['法院冻错了怎么申请解冻', '保全裁定怎么申请复议', '冻结的钱太多了怎么办', '提供担保能解冻吗', '法院冻卡怎么提异议'],
  verdict: 'fact',
  answer: [
    '收到裁定5日内，向作出裁定的法院申请复议（请它再看一次）；先打12368核实。',
    '司法解释规定，只能复议一次，法院收到后10日内审查；理由成立的撤销或变更。复议期间，冻结不停止。',
    '另一条路：你或别人提供充分有效的担保，法院应当解除。冻的正是双方争的那样东西，要对方同意。',
    '不是冻错、只是冻到了吃饭看病的钱，那就另写一份申请，请求留出必需的生活费用。',
  ],
  doNow: ['写下收到裁定的日期，数出第5天', '打12368和法院总机，核对案号', '写申请：哪里不对、请求怎样，附流水', '当面或快递交法院，留回执'],
  doNot: ['不只打电话吵，口头说不清', '不为凑担保去借高息的钱'],
  doesNotMean: ['申请了就会解开'],
  citations: [
    { law: 'preservationProvisions', article: '25', quote: '可以自裁定书送达之日起五日内向作出裁定的人民法院申请复议一次' },
    { law: 'preservationProvisions', article: '22' },
    { law: 'civilProcedureLaw', article: '107' },
    { law: 'civilProcedureLaw', article: '111', quote: '复议期间不停止裁定的执行。' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'legalAid'],
  related: ['frozen-before-judgment', 'wage-card-frozen', 'money-of-another-frozen', 'length-of-a-freeze'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
