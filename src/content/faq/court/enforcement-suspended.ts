import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const enforcementSuspended = {
  id: 'enforcement-suspended',
  group: 'court',
  question: '“终本”是不是不用还了',
  asked: ['终结本次执行是什么意思', '法院说终本了债还在吗', '执行案件结案了还用还钱吗', '终本以后还会被执行吗', '没财产法院终本，限高会解除吗'],
  verdict: 'fact',
  answer: [
    '不是。债还在，对方发现你有财产，可以随时再申请执行。',
    '“终本”就是终结本次执行程序：法院查过、没找到可执行的财产，先结束这一次。司法解释规定，再申请不受2年申请期限的限制。',
    '法律也规定，被执行人不能偿还的，应当继续履行。没还清，迟延利息可能还在算。',
    '有一条出路：失信没写期限的，这之后法院网络查两次以上仍没有财产，别人也没提供有效线索，就应当删除失信信息。',
  ],
  doNow: ['保管好终本裁定书，记下案号和法官', '收入好转了，主动找执行法官谈分期', '符合删除条件的，书面申请删失信信息', '换电话、住址，书面告诉法院'],
  doNot: ['别把钱藏到别人名下', '别信花钱就能“彻底销案”'],
  doesNotMean: ['失信、限高都自动解除'],
  citations: [
    { law: 'civilProcedureInterpretation', article: '517', clause: '第二款', quote: '再次申请不受申请执行时效期间的限制。' },
    { law: 'civilProcedureLaw', article: '265', quote: '债权人发现被执行人有其他财产的，可以随时请求人民法院执行。', oftenCitedAs: '261' },
    { law: 'dishonestyListProvisions', article: '10', clause: '第一款第（四）项' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid'],
  related: ['interest-after-judgment', 'leaving-the-dishonesty-list', 'enforcement-time-limit', 'settlement-after-judgment'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
