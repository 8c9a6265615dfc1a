import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const toldOfOutsourcing = {
  id: 'told-of-outsourcing',
  group: 'assignment',
  question: '委托催收要先告诉我吗',
  asked: ['外包催收没通知我合规吗', '银行把催收外包要告诉我吗', '第三方突然来催之前没人说', '委托催收需要我同意吗'],
  verdict: 'depends',
  answer: [
    '银行、消费金融公司应当用适当方式告诉你；小贷公司另看。',
    '银行、消费金融公司：监管规章要求，委托外部公司催收前，采取适当方式告知债务人。规章没写一定要用哪种方式，也没写要你同意。',
    '消费金融公司：监管规章还要求告知借款人合作催收机构的信息。',
    '小贷公司：这两份规章不管它，没有查到全国统一的告知规定。可以问它的客服，也可以问注册地的地方金融管理局。',
  ],
  doNow: ['翻短信、App消息，看有没有委托催收的通知', '打官方客服：委托了谁、从哪天起、怎么告知的', '没告知的，请它说明，不满意再投诉'],
  doNot: ['别因为没告知就不理、不还', '没核实委托，别和对方谈钱'],
  doesNotMean: ['没告知就不用还', '没告知的催收一概违法'],
  citations: [
    { law: 'consumerProtectionMeasures', article: '41', quote: '委托外部机构实施催收前，应当采取适当方式告知债务人' },
    { law: 'consumerFinanceCompanyMeasures', article: '57', quote: '消费金融公司应当通过适当方式告知借款人合作催收机构的相关信息' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['verify-the-collector', 'collector-leaks-data', 'where-to-complain'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
