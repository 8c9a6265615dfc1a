import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const whomToPayNow = {
  id: 'whom-to-pay-now',
  group: 'assignment',
  question: '现在该还给谁',
  asked: ['债转让以后钱还给谁', '两家公司都来要同一笔债', '收到债权转让通知还能还给原平台吗', '转让后还给老平台算不算'],
  verdict: 'fact',
  answer: [
    '看通知：收到转让通知后，再还给老债主不算数。',
    '司法解释规定，收到通知前已经还给老债主的，算数；收到通知后仍还给老债主的，新债主还可以要你还。',
    '同一笔债转给了两家的，看哪家的通知先到你这里：已经还给最先通知的那一家，可以主张不再还。',
    '通知也可能是假的。不管原来是银行、消费金融公司还是小贷公司，先打它的官方客服核实，再按通知还。',
  ],
  doNow: ['给通知拍照，记下收到的日期', '打原机构官方客服：卖给谁、余额、收款账户', '只付到核实过的公司账户，备注合同号', '还完要收款凭证，存好'],
  doNot: ['别不核对就照旧往老账户还', '别转到个人账户、个人二维码', '别因为拿不准就一直拖着'],
  doesNotMean: ['收到一张通知就该马上付'],
  citations: [
    { law: 'contractInterpretation', article: '48', clause: '第一款', quote: '债务人接到债权转让通知后仍然向让与人履行，受让人请求债务人履行的，人民法院应予支持' },
    { law: 'contractInterpretation', article: '50', clause: '第一款' },
  ],
  channels: ['lenderDesk', 'legalAid', 'antiFraud'],
  related: ['verify-the-collector', 'personal-account', 'not-notified-of-sale', 'automatic-deduction'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
