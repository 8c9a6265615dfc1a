import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const paymentOrderObjection = {
  id: 'payment-order-objection',
  group: 'court',
  question: '支付令异议写“没钱想分期”行吗',
  asked: ['支付令异议怎么写才有用', '支付令我没钱能申请分期吗', '支付令打电话说不同意行不行', '支付令异议被驳回了', '法院支付令写想延期可以吗'],
  verdict: 'fact',
  answer: [
    '没用。支付令（法院不开庭的还款命令）15日内要书面异议，还要针对债务本身。',
    '司法解释规定，对债务没有异议，只说没有能力、想延期、想换还款方式，不影响支付令效力；口头异议无效。',
    '真有其事才写，可以是：金额或费用算错、已经还过、不是本人借的、让法院对该不该发支付令产生合理怀疑的事实。对方列了几项请求、你只异议其中一项的，其他各项照样有效。',
    '确实没有争议又还不上，就不要硬编理由。15日内用官方渠道谈书面分期；谈不成，执行阶段还可以再谈。',
  ],
  doNow: ['打12368和法院总机，核实这份支付令', '逐笔核对，把算错的写成一张表', '写明案号、哪一项不对、理由，签名附证据', '交发令的法院，留收条或快递单'],
  doNot: ['不编没有的事实', '不只打电话，不只写“没钱、想分期”', '不拖到最后一天'],
  doesNotMean: ['不能谈分期，只是谈分期不能代替书面异议'],
  citations: [
    { law: 'civilProcedureLaw', article: '227' },
    { law: 'civilProcedureInterpretation', article: '435', clause: '第（四）项', quote: '人民法院对是否符合发出支付令条件产生合理怀疑的' },
    { law: 'civilProcedureInterpretation', article: '436', quote: '只是提出缺乏清偿能力、延缓债务清偿期限、变更债务清偿方式等异议的，不影响支付令的效力' },
    { law: 'civilProcedureInterpretation', article: '432' },
  ],
  channels: ['courtHotline', 'legalAid', 'lenderDesk'],
  related: ['payment-order', 'letter-and-payment-order', 'settlement-after-judgment', 'how-to-apply'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
