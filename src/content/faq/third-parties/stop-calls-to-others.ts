import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const stopCallsToOthers = {
  id: 'stop-calls-to-others',
  group: 'thirdParties',
  question: '怎样才能让他们不再打给亲友',
  asked: ['怎么让催收别打给我家人朋友', '想让催收只联系我本人', '怎么投诉催收骚扰亲友', '怎么写信要求停止联系第三人'],
  verdict: 'fact',
  answer: [
    '先书面要求停止，再向机构投诉，不行找监管；严重的报警。',
    '法律规定，机构违法处理你的信息的，你可以请求删除；亲友的号码，最好由亲友本人提。也可以投诉、举报。反复滋扰的，可以受治安处罚。',
    '银行、消费金融公司：监管规章要求，简单投诉15日内作出决定、说明理由，复杂的可以延长。催收还不停，可以打12378。',
    '小贷公司：不适用这个期限，没有查到全国统一的天数，投诉找公司注册地的地方金融管理局。',
  ],
  doNow: ['官方客服留言：请只联系本人，停止联系某某', '写上你的联系时间和号码，证明联系得上你', '截好留言，把亲友接到电话的日期列成表', '仍不停，按放贷机构的类型向监管投诉'],
  doNot: ['别拿投诉当条件要减免、要赔偿', '别因为投诉就错过法院文书的期限', '别写没发生的事'],
  doesNotMean: ['投诉成立，债就消失'],
  citations: [
    { law: 'complaintHandlingMeasures', article: '18', clause: '第一款' },
    { law: 'complaintHandlingMeasures', article: '19' },
    { law: 'personalInformationProtectionLaw', article: '47', clause: '第（四）项', quote: '个人信息处理者违反法律、行政法规或者违反约定处理个人信息' },
    { law: 'personalInformationProtectionLaw', article: '65' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（五）项', oftenCitedAs: '42' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'police'],
  related: ['prepare-a-complaint', 'where-to-complain', 'reply-deadline', 'family-may-complain'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
