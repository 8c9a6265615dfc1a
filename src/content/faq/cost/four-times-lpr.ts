import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const fourTimesLpr = {
  id: 'four-times-lpr',
  group: 'cost',
  question: '网贷能用四倍LPR吗',
  asked: ['四倍LPR能告网贷平台吗', '网贷超过LPR四倍是不是无效', '小贷公司适用4倍LPR吗', '网上说利息超四倍LPR不用还', '消费金融公司能不能用民间借贷的利率上限'],
  verdict: 'fact',
  answer: [
    '不能：银行、消费金融公司、小贷公司的贷款，都不适用四倍LPR（贷款市场报价利率）。',
    '司法解释规定，经批准设立的金融机构放贷引起的纠纷，不适用民间借贷的规定。最高法的批复说明，小贷公司等七类也算在内。',
    '四倍这条，只管个人、企业之间的民间借贷。它现在是第25条，网上常写的第26条是旧号。',
    '网贷想减，换一条路：书面请求放贷机构减免；进了法院，自己请求调减过高的费用。查不到牌照的放贷人另当别论，先问12348。',
  ],
  doNow: ['看合同里的“贷款人”是哪类机构', '写过四倍LPR的信，改好再交', '改写：请求说明并减免过高的费用', '被起诉了，答辩时提适用于自己的理由'],
  doNot: ['不拿四倍LPR当投诉理由，容易被驳回', '不自己按四倍算数、只还那么多'],
  doesNotMean: ['网贷收多少都行'],
  citations: [
    { law: 'privateLendingProvisions', article: '1', clause: '第二款', quote: '因发放贷款等相关金融业务引发的纠纷，不适用本规定' },
    { law: 'privateLendingProvisions', article: '25', oftenCitedAs: '26' },
    { law: 'privateLendingReply', article: '1', quote: '属于经金融监管部门批准设立的金融机构' },
  ],
  channels: ['lenderDesk', 'legalAid'],
  related: ['interest-limit', 'interest-above-24', 'reduce-penalties', 'interest-among-friends'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
