import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const alreadyPaidAbove24 = {
  id: 'already-paid-above-24',
  group: 'cost',
  question: '我已经多还的24%以上能要回吗',
  asked: ['以前还的高利息能退吗', '超过24%的利息还过了怎么要回来', '网贷退息是真的吗', '还清了才发现利率36%', '多付的利息能起诉要回吗'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定，不能说一定能要回；看个案，先问律师。',
    '平常说的“24%”，是被起诉时，请求法院把对方主张的总成本调低，要自己提。已经付掉的，它没有给出明确答案。',
    '重复扣的、合同没写却收的，是另一回事，可以先要明细、再投诉。',
    '网上“包退利息、成功再收钱”的，没有人能保证，还可能拿走你的资料。',
  ],
  doNow: ['导出合同和全部还款流水', '把本金、利息、各项费用分开列', '打12348，问自己的情况值不值得起诉', '合同外收的，向放贷机构要书面说明'],
  doNot: ['别付钱给“代退利息”的人', '别因为自己算出超24%就停还'],
  doesNotMean: ['超过24%的钱都能退', '一分都退不了'],
  citations: [],
  channels: ['legalAid', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['interest-above-24', 'deducted-too-much', 'refund-helpers', 'statement-of-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
