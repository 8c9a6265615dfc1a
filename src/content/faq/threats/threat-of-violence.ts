import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const threatOfViolence = {
  id: 'threat-of-violence',
  group: 'threats',
  question: '威胁打我、让全家不安宁',
  asked: ['催收说要弄死我', '说要找人收拾我家里人', '发短信说让我全家不得安宁', '他说知道我住哪，要来打我', '被催收恐吓，很害怕'],
  verdict: 'unlawful',
  answer: [
    '威胁打人、让全家不安宁，涉嫌违法；人身有危险，马上打110。',
    '法律规定，用恐吓信或其他方法威胁他人人身安全，可以拘留或罚款。网上写的“第42条”是旧号，现在是第50条。',
    '法律还规定，警察遇到人身安全受侵犯应当立即救助，对报警应当及时查处。警察不裁判债务，但威胁人他们要管。',
  ],
  doNow: [
    '正在发生：到人多处或锁好门，打110说清地址。',
    '照着说：“有人威胁要打我和家人，有录音，请出警。”',
    '语音、短信、号码全部截图备份，别删。',
    '请求受案回执（报案凭证），再告诉放贷机构客服。',
  ],
  doNot: ['不单独赴约。', '不回骂威胁，不先动手。', '报警不夸大，听到什么说什么。'],
  doesNotMean: ['报了警债就没了'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第一款第（一）项', quote: '写恐吓信或者以其他方法威胁他人人身安全的', oftenCitedAs: '42' },
    { law: 'peoplesPoliceLaw', article: '21', clause: '第一款', quote: '对公民的报警案件，应当及时查处' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'mentalHealth'],
  related: ['calling-the-police', 'police-say-civil-matter', 'beaten-or-pushed', 'threaten-them-back'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
