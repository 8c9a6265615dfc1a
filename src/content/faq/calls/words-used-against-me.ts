import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const wordsUsedAgainstMe = {
  id: 'words-used-against-me',
  group: 'calls',
  question: '我在电话里的话会对我不利吗',
  asked: ['催收说电话有录音，会害我吗', '我跟催收说的话能当证据吗', '说错话了怎么办', '电话里说没钱会不会有问题'],
  verdict: 'fact',
  answer: [
    '可能；通话录音可以作证据，所以别编理由，没想好的话先不说。',
    '司法解释规定，音频、短信都可以作证据。到了诉讼里，你自己承认的不利事实，对方就不用再证明。',
    '电话里的话还不是法庭上的承认，法院会和别的证据一起看。但答应还钱的话，法律规定会让时效（过了可用来抗辩的期限）重新算。',
    '照实说眼下的困难没有问题，比如收入减少、生病。不清楚的就说“我要核对”，这也是实话。',
  ],
  doNow: ['接电话前写三句话，只照着说', '可以说：“收入减少，正在核对明细，走官方渠道回复”', '说错了，就在官方客服留言更正，说明实际情况', '被起诉了，把说过的话告诉12348的律师'],
  doNot: ['别随口说“当初就知道还不上”', '别编失业、生病，编的话一样会被录下来', '别在电话里认全部金额'],
  doesNotMean: ['什么话都不能说、电话都不能接'],
  citations: [
    { law: 'evidenceProvisions', article: '3' },
    { law: 'evidenceProvisions', article: '14', clause: '第（二）项、第（四）项' },
    { law: 'civilCode', article: '195', clause: '第（二）项' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['saying-i-will-pay', 'recordings-as-evidence', 'never-write-this', 'must-i-answer'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
