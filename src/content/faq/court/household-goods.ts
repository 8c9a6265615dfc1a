import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const householdGoods = {
  id: 'household-goods',
  group: 'court',
  question: '法院会把家里东西搬走吗',
  asked: ['法院强制执行会搬家具吗', '冰箱洗衣机会被查封吗', '执行局来家里会拿走什么', '孩子的电脑会被法院扣走吗', '家里电器会不会抵债'],
  verdict: 'depends',
  answer: [
    '生活必需品要给你留；查封、扣押的东西要造清单，并交你一份。',
    '法律规定，没按执行通知还钱的，法院可以查封、扣押、变卖财产，但要先作裁定，并保留你和所扶养家属的生活必需品。',
    '司法解释列得更细：必需的衣服、家具、炊具、餐具，孩子义务教育必需的物品，残疾人的辅助工具和医疗物品，都不得查封、扣押。',
    '能这样做的只有法院。法院来查封时应通知你或成年家属到场；催收、平台没有权力搬东西，可以打110。',
  ],
  doNow: ['请来人出示工作证件和裁定，记下姓名、案号', '打12368或法院官网上的总机，核实真假', '当场说明哪些是生活、上学、治病必需的', '逐件核对清单再签名，自己留一份'],
  doNot: ['别堵门、推搡或藏东西，可能被罚款、拘留', '别让催收以“抵债”为名拿走东西'],
  doesNotMean: ['家里值钱的东西都不会被执行'],
  citations: [
    { law: 'civilProcedureLaw', article: '255', quote: '但应当保留被执行人及其所扶养家属的生活必需品。' },
    { law: 'civilProcedureLaw', article: '256', quote: '对被查封、扣押的财产，执行员必须造具清单，由在场人签名或者盖章后，交被执行人一份。' },
    { law: 'seizureProvisions', article: '3', oftenCitedAs: '5' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'police'],
  related: ['real-court-officers', 'may-i-stop-the-court', 'taking-my-belongings', 'only-home'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
