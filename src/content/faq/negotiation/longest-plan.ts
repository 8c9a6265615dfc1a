import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const longestPlan = {
  id: 'longest-plan',
  group: 'negotiation',
  question: '最长能分几期、延多久',
  asked: ['网贷最多可以分多少期', '能不能分三年还', '延期最长可以多久', '信用卡最长能分几年'],
  verdict: 'fact',
  answer: [
    '没有统一的期数，由放贷机构定；信用卡个性化分期最长5年。',
    '信用卡：5年是规章写的上限，不是每个人都能拿到。',
    '银行的个人贷款：展期（到期前申请延后还款）有上限。原期限1年以内的，累计不超过原期限；超过1年的，不超过原期限的一半。',
    '消费金融公司、小贷公司和网上贷款：看合同和对方答复。本工具只写12期以内，这是工具的设定，不是法律上限。',
  ],
  doNow: ['算每月能还多少，再倒推要几期', '问客服：最多几期、总共要还多少', '把每期金额和日期要成书面的'],
  doNot: ['别只看期数长，要看总共多还多少', '别为了拉长期数去借新的'],
  doesNotMean: ['网贷最多只能分12期'],
  citations: [
    { law: 'creditCardMeasures', article: '70', clause: '第一款', quote: '个性化分期还款协议的最长期限不得超过5年' },
    { law: 'personalLoanMeasures', article: '43', quote: '期限一年以内的贷款展期期限累计不得超过原贷款期限' },
  ],
  channels: ['lenderDesk'],
  related: ['extension-or-deferral', 'interest-freeze-basis', 'how-to-apply', 'proof-of-agreement'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
