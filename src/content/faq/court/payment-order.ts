import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const paymentOrder = {
  id: 'payment-order',
  group: 'court',
  question: '收到支付令怎么办',
  asked: ['法院寄来支付令', '支付令不理会怎样', '支付令怎么提异议', '没开庭法院就让我还钱', '支付令是真的吗'],
  verdict: 'fact',
  answer: [
    '收到支付令（法院不开庭就发的还款命令）15日内，还清或书面异议；先打12368核实。',
    '法律规定，到期不还也不提异议，对方可以申请强制执行。异议要交给发支付令的法院，过期视为没提，向别的法院起诉也不算。',
    '异议要针对债务本身：金额、利息费用算错，已经还过，不是本人借的。只说没钱、想分期，不影响支付令。',
    '异议成立，支付令失效，一般转入诉讼。对方列了几项请求、你只异议其中一项的，其他各项照样有效。对债务没有争议又还不上，15日内抓紧找官方客服谈，谈成要书面。',
  ],
  doNow: ['写下收到日，标出第15天', '打12368和法院总机核对案号', '逐项核对：本金、利息、费用、已还的钱', '有争议就写书面异议，当面或快递交法院'],
  doNot: ['不只口头说，不只写“没钱想分期”', '不以为给平台写协商信就够了', '不拒收：拒收也可能算收到'],
  citations: [
    { law: 'civilProcedureLaw', article: '227', quote: '债务人应当自收到支付令之日起十五日内清偿债务，或者向人民法院提出书面异议。' },
    { law: 'civilProcedureLaw', article: '228' },
    { law: 'civilProcedureInterpretation', article: '431', clause: '第二款', quote: '债务人超过法定期间提出异议的，视为未提出异议。' },
    { law: 'civilProcedureInterpretation', article: '436' },
    { law: 'civilProcedureInterpretation', article: '432' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid', 'lenderDesk'],
  related: ['payment-order-objection', 'letter-and-payment-order', 'real-court-message', 'settlement-after-judgment'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
