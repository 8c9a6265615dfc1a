import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const creditCardInterest = {
  id: 'credit-card-interest',
  group: 'cost',
  question: '信用卡利息违约金太多',
  asked: ['信用卡滞纳金太高怎么办', '信用卡欠一万滚到两万', '信用卡利息能减吗', '信用卡违约金可以不交吗', '信用卡被起诉利息怎么少算'],
  verdict: 'depends',
  answer: [
    '信用卡被起诉后，可以请求法院适当减少过高的利息和违约金（违约要付的钱）。',
    '司法解释规定，持卡人说总额过高、请求减少的，法院看监管规定、没还的数额和期限、双方过错、银行损失等来定。要自己提。',
    '办卡时，利息、费用条款没有提示或说明，让你没注意、没理解的，可以主张它对你不算数。',
    '没起诉的：监管规章说，在特殊情况下，确认欠款超出还款能力、你又愿意还的，银行可以与你协商个性化分期，最长5年。这是“可以”，银行没有义务同意。',
  ],
  doNow: ['向银行要明细：本金、利息、费用分开', '打信用卡官方客服，申请个性化分期', '被起诉的，答辩写“总额过高，请求减少”', '收集收入下降、还款困难的材料'],
  doNot: ['别失联、换号，信用卡更危险', '别拿这两条去和网贷平台谈'],
  doesNotMean: ['利息会自动减少'],
  citations: [
    { law: 'bankCardProvisions', article: '2', quote: '持卡人以发卡行主张的总额过高为由请求予以适当减少的' },
    { law: 'creditCardMeasures', article: '70', quote: '个性化分期还款协议的最长期限不得超过5年。' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'legalAid'],
  related: ['interest-freeze-basis', 'longest-plan', 'statement-of-account', 'credit-card-over-fifty-thousand'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
