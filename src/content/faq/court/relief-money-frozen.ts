import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const reliefMoneyFrozen = {
  id: 'relief-money-frozen',
  group: 'court',
  question: '低保金、救助金会被冻吗',
  asked: ['低保卡被法院冻结了', '救助金打到被冻的卡里怎么办', '低保钱会不会被拿去还网贷', '残疾补助会不会被扣', '困难补助被划走了'],
  verdict: 'depends',
  answer: [
    '必需的生活费用不得冻；冻了，书面请冻结的法院解除。先打12368查是哪家。',
    '司法解释规定，你和所扶养家属必需的生活费用不得查封、冻结；当地有低保标准的，照这个标准定。',
    '法律规定，低保、特困供养、医疗救助、临时救助都属于社会救助。把发放证明交给法院，它才看得出这是哪笔钱。',
    '法院不改、你不服的，可以书面提执行异议，法院15日内审查。急着吃饭看病的，向街道或乡镇申请临时救助。',
  ],
  doNow: ['去街道、民政或残联开发放证明', '去银行打流水，标出每笔救助金', '写申请：案号、哪笔钱、请求解除，交法院', '问街道，能否换一张单独的卡发放'],
  doNot: ['不信“低保卡里的钱谁都不能动”', '不把别的收入混进去说成救助金'],
  doesNotMean: ['同一张卡里别的钱也不能动'],
  citations: [
    { law: 'seizureProvisions', article: '3', clause: '第（二）项', quote: '被执行人及其所扶养家属所必需的生活费用', oftenCitedAs: '5' },
    { law: 'socialAssistanceLaw', article: '15' },
    { law: 'civilProcedureLaw', article: '236', oftenCitedAs: '225' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'socialAssistance', 'mentalHealth'],
  related: ['wage-card-frozen', 'no-money-for-food', 'disabled-or-on-relief', 'pension-enforced'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
