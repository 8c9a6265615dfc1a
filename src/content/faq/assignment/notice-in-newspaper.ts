import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const noticeInNewspaper = {
  id: 'notice-in-newspaper',
  group: 'assignment',
  question: '只在报纸、网站公告转让算通知吗',
  asked: ['登报转让债权我没看到算数吗', '网上公告把我的债卖了', '债权转让公告有效吗', '银行在报纸上登了催收公告'],
  verdict: 'depends',
  answer: [
    '看情形：通知送到你手里才稳妥，看到公告先核实。',
    '法律规定，转让要通知债务人，没写必须用哪种方式。只登公告算不算通知，要看合同约定和具体情况，由法院判断。',
    '司法解释另有一条：一方下落不明，在国家级或他住所地省级有影响的媒体登催款公告，时效（过了可用来抗辩的期限）会重新计算。所以别当没看见。',
    '银行、消费金融公司、小贷公司转出来的债都一样，问原机构的官方客服最快。',
  ],
  doNow: ['拍下公告，记日期、报纸名或网址', '打原机构官方客服：转没转、转给谁', '3年没人催过的老账，先打12348再联系'],
  doNot: ['别断定公告都没用，也别断定都有效', '别照公告上的电话直接付款'],
  doesNotMean: ['公告一律无效'],
  citations: [
    { law: 'civilCode', article: '546', clause: '第一款', quote: '未通知债务人的，该转让对债务人不发生效力' },
    { law: 'limitationInterpretation', article: '8', clause: '第一款第（四）项' },
  ],
  channels: ['lenderDesk', 'legalAid'],
  related: ['not-notified-of-sale', 'whom-to-pay-now', 'limitation-restarts', 'court-announcements'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
