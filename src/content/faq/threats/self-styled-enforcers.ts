import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const selfStyledEnforcers = {
  id: 'self-styled-enforcers',
  group: 'threats',
  question: '他们说已派“司法协理”“仲裁执行员”来',
  asked: ['说执行专员明天上门', '自称司法协理员要来查封', '仲裁执行员要来我家搬东西', '说外派执行组已经出发了', '催收公司有权强制执行吗'],
  verdict: 'fact',
  answer: [
    '先打12368或法院总机核实；民间没有执行权，只有法院能强制执行。',
    '法律规定，判决生效后一方拒绝履行，对方可以向法院申请执行。执行员应当发执行通知，也可以立即采取措施。',
    '司法解释规定，执行人员执行公务应出示工作证件，并按规定着装。催收公司自封的头衔，没有这种权力。',
    '仲裁就是由约定的机构裁决纠纷；裁决不履行，也要由法院来执行，没有“仲裁执行员”上门搬东西。',
  ],
  doNow: [
    '请他出示工作证件和法院文书，记下姓名、案号。',
    '当场拨12368，或自己查到执行法院总机打过去。',
    '核实是假的：请他离开，不走就打110。',
    '核实是真的：看清期限，要一份文书，可写书面异议。',
  ],
  doNot: ['没核实前不付钱、不交东西、不签字。', '是真法院，不堵门、不推搡、不藏东西。'],
  doesNotMean: ['法院的人上门也可以不理'],
  citations: [
    { law: 'civilProcedureLaw', article: '247' },
    { law: 'civilProcedureLaw', article: '251', quote: '应当向被执行人发出执行通知，并可以立即采取强制执行措施' },
    { law: 'enforcementWorkProvisions', article: '7', quote: '应向有关人员出示工作证件，并按规定着装' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'police', 'courtOnline'],
  related: ['real-court-officers', 'may-i-stop-the-court', 'enforcement-notice', 'fake-officials'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
