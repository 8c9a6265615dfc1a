import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const whoPaysTheCosts = {
  id: 'who-pays-the-costs',
  group: 'court',
  question: '律师费、诉讼费、保全费谁出',
  asked: ['官司输了要付对方律师费吗', '网贷起诉的诉讼费谁承担', '对方让我出保全费合理吗', '起诉费律师费都算我头上', '催收说律师费要我付'],
  verdict: 'fact',
  answer: [
    '没有统一答案：看判决书怎么写、合同怎么约定。',
    '这几项合在一起，我们没有查到能直接引用的专门规定。谁出、出多少，判决书会写明。',
    '合同写了由你承担律师费、保全（申请法院先冻结财产）费的，对方可能在起诉时一并要，法院会不会支持，看具体情况。',
    '你可以请对方拿出合同条款和付款凭证；没发生、太高的，在答辩和开庭时提出来。催收口头报的“律师费”不是判决。',
  ],
  doNow: ['翻合同，找“律师费”“实现债权的费用”', '看起诉材料里列了哪些费用', '答辩时逐项写：哪项要凭证、哪项太高', '打12348，问这几项怎么说'],
  doNot: ['别把“律师费”“诉讼费”付给个人账户', '别因为怕费用就不出庭'],
  doesNotMean: ['对方报多少就是多少', '你一分都不用出'],
  citations: [],
  channels: ['legalAid', 'courtHotline', 'lenderDesk'],
  related: ['court-may-reduce-fees', 'visiting-fees', 'summons', 'fees-to-a-person'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
