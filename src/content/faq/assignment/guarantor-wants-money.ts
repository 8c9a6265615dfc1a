import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const guarantorWantsMoney = {
  id: 'guarantor-wants-money',
  group: 'assignment',
  question: '担保公司、保险公司来要钱',
  asked: ['担保公司替我还了又来催我', '保险公司理赔了还找我要钱', '融资担保公司给我发催款短信', '保险赔给银行了我还要还吗'],
  verdict: 'depends',
  answer: [
    '替你还了，就可向你追偿（要回它垫的钱）；先要代偿（替你还款）证明。',
    '担保公司：法律规定，保证人承担责任后，有权在承担的范围内向你要，另有约定的除外。',
    '保险公司等：对还这笔债有合法利益的第三人替你还了，债权就转给它，另有约定的除外。保险公司还要看保险合同。',
    '所以要看它哪天、替你还了多少。原来欠的是银行、消费金融公司还是小贷公司，都先向原机构核实。',
  ],
  doNow: ['要三样：担保或保险合同、替还凭证、明细', '打原放贷机构：它还了没有、还差多少', '核实后再问收款的公司账户', '费用看不懂，请它书面说明'],
  doNot: ['别当成有人赔了债就没了', '别没核实就两边都付'],
  doesNotMean: ['它说多少就该付多少'],
  citations: [
    { law: 'civilCode', article: '524', clause: '第二款', quote: '债权人接受第三人履行后，其对债务人的债权转让给第三人' },
    { law: 'civilCode', article: '700', quote: '有权在其承担保证责任的范围内向债务人追偿' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'legalAid'],
  related: ['guarantee-and-insurance-fees', 'whom-to-pay-now', 'statement-of-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
