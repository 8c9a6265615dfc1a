import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const lawyerLetter = {
  id: 'lawyer-letter',
  group: 'threats',
  question: '收到律师函要怕吗',
  asked: ['律师函寄到家了怎么办', '短信发来一份律师函是真的吗', '律师函不回会怎么样', '收到律师函是不是马上要被告了', '律所发函催我还网贷'],
  verdict: 'fact',
  answer: [
    '律师函不是法院文书；但可能让时效（过期后你能据此抗辩的期限）重算，也常在起诉前。',
    '它是律所替债权人要钱的信，没有强制力。不回信，不等于官司就输了。',
    '法律规定，时效没过的，债权人要求还款，时效就中断、重新计算。司法解释规定，信件、短信这类电子信息到达或应当到达你，也算提出了要求。',
    '所以不用慌，但要拆开看：谁委托、哪笔债、多少钱。接下来留意法院的短信和快递，那才有答辩的期限。',
  ],
  doNow: [
    '看清委托人、借款合同号、金额，连信封一起拍照。',
    '打12348查律师，自己查律所总机打过去核实。',
    '向放贷机构官方客服核对欠款，要一份明细。',
    '打12368问有没有立案；有就先看法院给的期限。',
  ],
  doNot: ['不要不拆、不看、当没收到。', '不按函上的个人账户付款。', '三年多没人催的老账，先问12348，别急着说愿意还。'],
  doesNotMean: ['已经被起诉', '函上的金额都对', '可以不用理'],
  citations: [
    { law: 'civilCode', article: '195', clause: '第（一）项', quote: '权利人向义务人提出履行请求' },
    { law: 'limitationInterpretation', article: '8', clause: '第一款第（二）项', quote: '信件或者数据电文到达或者应当到达对方当事人的' },
  ],
  channels: ['lenderDesk', 'legalAid', 'courtHotline', 'courtOnline'],
  related: ['self-styled-lawyer', 'limitation-restarts', 'when-will-they-sue', 'very-old-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
