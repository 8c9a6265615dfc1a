import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const frozenByPolice = {
  id: 'frozen-by-police',
  group: 'court',
  question: '银行卡被公安、反诈冻了怎么办',
  asked: ['卡被反诈中心冻结了', '银行说我的卡被司法冻结是公安', '银行卡突然非柜面限制', '收了一笔钱卡就被冻了', '反诈冻卡和网贷逾期有关系吗'],
  verdict: 'fact',
  answer: [
    '先问银行：谁冻的、什么文号、到哪天；再找那个单位。它和欠款冻结不是一回事。',
    '可能是账户牵涉案件、收过来路不明的钱、把卡借给过别人，或者银行风控，以银行和那个单位的答复为准。单纯欠网贷，不属于这些。',
    '法律规定，不得非法出租、出借、买卖银行卡和电话卡。被设区的市级以上公安机关认定的，可以限制账户功能；有异议可以申诉。',
    '有时是预警劝阻：怀疑你正被骗，先拦一下。每个案子处理多久，以那个单位的答复为准。',
  ],
  doNow: ['带身份证去开户行，问冻结单位和文号', '打110或那个公安局的总机，核实真有此事', '把每笔可疑进账的来历写清，附聊天和合同', '不认可认定的，书面申诉，留底'],
  doNot: ['不付“解冻费”，不把钱转到“安全账户”', '不借卡、不替人走账'],
  doesNotMean: ['你已经有罪'],
  citations: [
    { law: 'antiFraudLaw', article: '31', clause: '第二款', quote: '对上述认定和措施有异议的，可以提出申诉' },
    { law: 'antiFraudLaw', article: '34' },
  ],
  channels: ['police', 'antiFraud', 'legalAid'],
  related: ['lend-my-card', 'frozen-before-judgment', 'codes-and-face-scan', 'real-court-message'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
