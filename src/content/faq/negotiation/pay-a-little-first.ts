import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const payALittleFirst = {
  id: 'pay-a-little-first',
  group: 'negotiation',
  question: '先还一点表示诚意好吗',
  asked: ['还最低的一点能拖住催收吗', '先打几百块有用吗', '还一部分会不会当我承认全部', '部分还款先算本金还是利息'],
  verdict: 'depends',
  answer: [
    '能按比例还就还；但可能先冲费用利息，诉讼时效（过了可拒绝还）也会重算。',
    '法律规定，不够还清时，先抵实现债权的费用，再抵利息，最后抵本金；双方另有约定的除外。信用卡：逾期91天以上的，先冲本金。',
    '司法解释规定，部分还款算你同意还，3年重新算。很久没人催的债，还一点也有影响，先问律师。',
    '银行、消费金融公司、小贷公司都可能照样催。还了一点，不代表对方答应了你的方案。',
  ],
  doNow: ['先请客服书面说：这笔钱冲哪一项', '请求“先冲本金”，写进确认里', '只付到官方App或合同写的账户，存回单'],
  doNot: ['别从吃饭看病的钱里挤', '别借钱来“表诚意”', '超过3年没催过的，别先还'],
  doesNotMean: ['还一点就会停催', '还了就等于认下全部费用'],
  citations: [
    { law: 'civilCode', article: '195', clause: '第（二）项' },
    { law: 'civilCode', article: '561', quote: '除当事人另有约定外，应当按照下列顺序履行' },
    { law: 'limitationInterpretation', article: '14', quote: '部分履行' },
    { law: 'creditCardMeasures', article: '57', clause: '第二款' },
  ],
  channels: ['lenderDesk', 'legalAid'],
  related: ['order-of-payment', 'limitation-restarts', 'several-lenders', 'risk-of-writing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
