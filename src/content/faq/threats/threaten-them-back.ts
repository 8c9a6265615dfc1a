import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const threatenThemBack = {
  id: 'threaten-them-back',
  group: 'threats',
  question: '我能骂回去、吓唬他们吗',
  asked: ['催收骂我，我能骂他吗', '我说要找人打催收会怎样', '我把催收号码轰炸回去行不行', '在群里骂催收违法吗', '催收太气人，能不能威胁他'],
  verdict: 'unlawful',
  answer: [
    '不能，骂人、威胁你也可能被罚；只说一句、录音、挂断。',
    '法律规定不分谁欠谁的钱：公然侮辱他人、威胁他人人身安全、多次发恐吓信息，都要受治安处罚。网上写的旧“第42条”，现在是第50条。',
    '把他的姓名、照片发出去骂，可能还要赔偿。本来是他理亏，一骂就说不清了。',
    '生气很正常。可以只说：“我在录音，请走官方渠道。”然后放下电话。',
  ],
  doNow: [
    '开录音，说完那一句就挂。',
    '挂断后写下时间、号码、他骂了什么。',
    '请家人陪一会儿，或打12356说说话。',
    '缓过来再投诉：附录音，写要求停止。',
  ],
  doNot: ['不说“我要弄你”这类话。', '不找人去堵他、轰炸他。'],
  doesNotMean: ['只能忍着'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第一款第（一）项、第（二）项、第（五）项', quote: '多次发送淫秽、侮辱、恐吓等信息', oftenCitedAs: '42' },
  ],
  channels: ['lenderDesk', 'mentalHealth', 'police', 'financialRegulator'],
  related: ['insults-on-the-phone', 'recordings-as-evidence', 'publish-the-video', 'prepare-a-complaint'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
