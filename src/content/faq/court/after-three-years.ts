import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const afterThreeYears = {
  id: 'after-three-years',
  group: 'court',
  question: '过了三年还能告我吗',
  asked: ['网贷过了三年是不是不用还', '诉讼时效过了还会起诉吗', '三年没催过还能起诉吗', '老账过期了法院还受理吗', '超过三年收到传票要去吗'],
  verdict: 'fact',
  answer: [
    '能告。过了3年时效（过了可以拒还），也要你在一审自己提。',
    '法律规定一般是3年，法院不得主动用。司法解释规定，你没提，法院不会提醒；一审不提、二审才提，一般不支持。',
    '收到传票（法院叫你到庭的通知），先看答辩期，一般15日，以文书为准；打12368核实，书面写明“已过诉讼时效”，按时到庭。',
    '先别随口说“我会还”。过了3年又答应还，就不能再拿过期来抗辩；自愿还了的，也要不回。',
  ],
  doNow: ['列出最后一次还款、催收、签字的日期', '有法院材料的，记下收到日和答辩期', '打12348，请律师看过没过、怎么写'],
  doNot: ['别不理传票', '没问清前，别签催收单、别先还1元'],
  doesNotMean: ['债消失了', '你的3年真的过了'],
  citations: [
    { law: 'civilCode', article: '188', clause: '第一款' },
    { law: 'civilCode', article: '192' },
    { law: 'civilCode', article: '193', quote: '人民法院不得主动适用诉讼时效的规定。' },
    { law: 'limitationInterpretation', article: '2' },
    { law: 'limitationInterpretation', article: '3', quote: '当事人在一审期间未提出诉讼时效抗辩，在二审期间提出的，人民法院不予支持，但其基于新的证据能够证明对方当事人的请求权已过诉讼时效期间的情形除外' },
  ],
  channels: ['legalAid', 'courtHotline', 'courtOnline'],
  related: ['limitation-restarts', 'summons', 'missing-the-hearing', 'very-old-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
