import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const onlyTextMessages = {
  id: 'only-text-messages',
  group: 'calls',
  question: '只收到短信没接电话，也算催过吗',
  asked: ['没接电话，只发短信算催收吗', '短信催收能让时效重新计算吗', '我没看短信算不算通知到我', '催收短信进了垃圾箱算催过吗'],
  verdict: 'fact',
  answer: [
    '可能算；短信到达或者应当到达你，时效（过了可用来抗辩的期限）就可能重新算。',
    '司法解释规定，用信件或者数据电文（短信、邮件这类）主张权利，到达或者应当到达对方的，就算提出了履行请求。法律规定，提出请求，时效就中断。',
    '要看短信是不是在向你要这笔钱、发到的是不是你的号码。只是广告，就不好说算。',
    '所以别凭“我没接电话”推断老账已经过期。',
  ],
  doNow: ['短信别删，截图留下号码、时间和全文', '列一张表：每次催收、还款、答应过什么的日期', '三年多没人提过的老账，先打12348再回复'],
  doNot: ['别为了“没收到”换号，那会误事', '别急着回“我会还”，也别一直不看短信'],
  doesNotMean: ['收到一条短信就要马上付钱', '三年一过对方就不能起诉'],
  citations: [
    { law: 'limitationInterpretation', article: '8', clause: '第（二）项', quote: '信件或者数据电文到达或者应当到达对方当事人的' },
    { law: 'civilCode', article: '195', clause: '第（一）项', quote: '权利人向义务人提出履行请求' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['limitation-restarts', 'after-three-years', 'saying-i-will-pay', 'change-my-number'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
