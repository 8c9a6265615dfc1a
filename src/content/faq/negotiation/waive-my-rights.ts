import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const waiveMyRights = {
  id: 'waive-my-rights',
  group: 'negotiation',
  question: '要我签“放弃诉讼、放弃时效”',
  asked: ['协议里写我放弃时效利益有效吗', '还款协议让我放弃起诉的权利', '签了不再提异议的承诺怎么办', '条款写自愿放弃一切抗辩行吗'],
  verdict: 'depends',
  answer: [
    '预先放弃诉讼时效（过了可在法庭上拒绝还）的话无效；看不懂的，别签。',
    '法律规定，时效的事由法律定，自己约定不算，预先放弃也无效。',
    '对方事先拟好、没和你商量的条款，排除你主要权利的，也可能无效。算不算，由法院判断。哪家放的贷都一样。',
    '时效已经过了再签新协议，就不同了，可能被当成放弃。很久以前的债，先问律师再签。',
  ],
  doNow: ['把“放弃”两个字所在的句子圈出来', '请对方删掉，或说明是什么意思', '拿不准的，打12348念给律师听'],
  doNot: ['别想着“反正无效，先签了再说”', '别在催收通知单上签字'],
  doesNotMean: ['整份协议都没有效', '债可以不还'],
  citations: [
    { law: 'civilCode', article: '197', clause: '第二款', quote: '当事人对诉讼时效利益的预先放弃无效' },
    { law: 'civilCode', article: '497', clause: '第（三）项', quote: '提供格式条款一方排除对方主要权利' },
    { law: 'limitationInterpretation', article: '19' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['risk-of-writing', 'after-three-years', 'proof-of-agreement', 'asked-to-notarise'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
