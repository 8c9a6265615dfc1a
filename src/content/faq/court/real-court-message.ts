import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const realCourtMessage = {
  id: 'real-court-message',
  group: 'court',
  question: '怎么分辨传票短信真假',
  asked: ['法院短信是不是诈骗', '短信说我被起诉了怎么查真假', '12368发来的短信是真的吗', '怎么查自己有没有被起诉', '收到电子传票怕是骗子'],
  verdict: 'fact',
  answer: [
    '先记期限，再查案号：12368、法院总机、官方小程序都能核实。',
    '真的一般写明法院名、当事人、案号。假的常要你转账、点链接、给验证码，或说“今天不还就上门拘留”。',
    '写着“缺席判决”（你不到庭也判）不能说明真假，真传票（法院的到庭通知）也会这样写。发来的号码也不能当证明。',
    '查不到不等于没有：诉前调解、刚立案的可能还查不到。再打那家法院的总机，号码从法院官网查，不用短信里的。',
  ],
  doNow: ['截图，抄下法院名、案号、开庭日', '拨12368，必要时加那家法院的区号', '打开“人民法院在线服务”看“我的案件”', '都查不到，再打法院官网上的总机'],
  doNot: ['不点链接、不转“保证金”“调解费”', '不因为怕是骗子就一删了之', '不回拨短信里留的电话'],
  citations: [],
  channels: ['courtHotline', 'courtOnline', 'antiFraud', 'police'],
  related: ['court-text-messages', 'summons', 'forged-court-papers', 'pre-trial-mediation'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
