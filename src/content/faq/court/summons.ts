import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const summons = {
  id: 'summons',
  group: 'court',
  question: '收到传票、起诉状怎么办',
  asked: ['法院给我寄了传票', '收到法院的起诉材料该干嘛', '网贷把我告了怎么应对', '法院短信说我被起诉了', '收到起诉状要不要回', '被起诉了怎么办'],
  verdict: 'fact',
  answer: [
    '收到起诉状（对方告你的文书）后15日内答辩；先打12368核实真假。',
    '期限从收到的第二天起算。小额诉讼可能更短，以文书上写的为准。12368查不到不等于没有，再打法院官网上的总机。',
    '法律规定，不答辩不影响法院审理。收到传票（法院叫你到庭的通知）无正当理由不到，可以缺席判决（你不在场也判）。',
    '要你自己提的事：金额算错、还过的没算、逾期费用太高、债拖得太久、不该由这家法院审。嫌法院不对的，要在答辩期内提。法院不会都替你想到。',
  ],
  doNow: ['写下收到日、案号、法院、答辩和开庭日', '拍下全部文书和信封，列出还款记录', '打12368，再打法院官网总机核对案号', '打12348，免费问答辩状怎么写'],
  doNot: ['不拖、不删、不退回文书', '不因给平台写了信就不答辩', '不向自称承办人的个人账户付钱'],
  doesNotMean: ['你已经输了，也不等于要坐牢'],
  citations: [
    { law: 'civilProcedureLaw', article: '85' },
    { law: 'civilProcedureLaw', article: '128', quote: '被告应当在收到之日起十五日内提出答辩状' },
    { law: 'civilProcedureLaw', article: '147' },
    { law: 'civilProcedureInterpretation', article: '275' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid'],
  related: ['missing-the-hearing', 'real-court-message', 'court-may-reduce-fees', 'distant-court'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
