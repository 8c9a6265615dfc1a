import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const isVisitingLawful = {
  id: 'is-visiting-lawful',
  group: 'visit',
  question: '催收上门合法吗',
  asked: ['催收来家里犯法吗', '网贷平台有权利上门要钱吗', '外访催收合不合法', '他们凭什么到我家来'],
  verdict: 'depends',
  answer: [
    '来谈可以；闯入、威胁、纠缠、张贴、泄密就涉嫌违法。',
    '没有查到哪部法律一律禁止债权人上门。法律规定的是不能怎么来：不能侵扰你的安宁，没有你明确同意不能进屋、拍屋里。',
    '威胁人身安全、反复纠缠跟踪、散布隐私、硬闯进门，警察可以处罚。旧文章写的治安管理处罚法第40条、第42条，现在是第47条、第50条。',
    '银行、消费金融公司、小贷公司派来的人都一样：没有搜查、扣押、抓人的权力。',
  ],
  doNow: ['隔着门问：哪家机构、姓名、工号，写下来', '说：“我会打官方客服核实，今天请离开”', '他闯门、威胁或赖着不走，打110'],
  doNot: ['别先动手、堵人或对骂', '别当场付款、签字'],
  doesNotMean: ['上门一律违法', '债可以不还'],
  citations: [
    { law: 'civilCode', article: '1032' },
    { law: 'civilCode', article: '1033', quote: '进入、拍摄、窥视他人的住宅、宾馆房间等私密空间' },
    { law: 'publicSecurityAdministrationLaw', article: '47', clause: '第（三）项', oftenCitedAs: '40' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（一）项、第（五）项、第（六）项', oftenCitedAs: '42' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['must-i-open-the-door', 'may-they-come-in', 'visiting-hours', 'after-a-visit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
