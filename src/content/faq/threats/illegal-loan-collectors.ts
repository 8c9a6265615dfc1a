import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const illegalLoanCollectors = {
  id: 'illegal-loan-collectors',
  group: 'threats',
  question: '收到催收非法放贷（高利贷、套路贷）的',
  asked: ['高利贷的人天天堵我', '借了714高炮被威胁', '套路贷来家里要钱怎么办', '私人放贷的人跟踪我', '砍头息的小额贷来恐吓催收'],
  verdict: 'unlawful',
  answer: [
    '用暴力、恐吓、跟踪去催高利贷等非法债务，涉嫌犯罪；有危险先打110。',
    '法律规定，催收高利放贷等产生的非法债务，用了这些手段，情节严重的，可追究刑事责任。',
    '是不是非法债务，由公安、法院认定。法律禁止高利放贷；司法解释规定，无放贷资格、以营利为目的向不特定的人放款，合同无效。',
    '银行、消费金融公司、小贷公司的合法贷款，不套这一条。他们若威胁人，按别的规定处理。',
  ],
  doNow: [
    '对方在场或要来：打110，说清有人恐吓、跟踪。',
    '保存借条、转账、聊天，列出实际到手和已还多少。',
    '看清出借人是谁、有没有放贷资格，打12348问。',
    '请求受案回执（报案凭证），记下民警的答复。',
  ],
  doNot: ['不在被逼时重写借条、加写金额。', '不私下见面“平账”。', '不借别家来填。'],
  doesNotMean: ['到手的本金也不用还', '正规贷款能用这一条'],
  citations: [
    { law: 'criminalLaw', article: '293-1', quote: '催收高利放贷等产生的非法债务，情节严重的' },
    { law: 'civilCode', article: '680', clause: '第一款', quote: '禁止高利放贷' },
    { law: 'privateLendingProvisions', article: '13', clause: '第（三）项' },
  ],
  channels: ['police', 'legalAid', 'antiFraud', 'mentalHealth'],
  related: ['threat-of-violence', 'interest-deducted-first', 'interest-among-friends', 'police-say-civil-matter'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
