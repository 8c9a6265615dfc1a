import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const wechatBalanceFrozen = {
  id: 'wechat-balance-frozen',
  group: 'court',
  question: '微信、支付宝的钱会被冻吗',
  asked: ['微信零钱会被法院冻结吗', '支付宝余额能不能被强制执行', '平台能冻我的微信吗', '催收说要冻结我的支付宝', '微信钱包被司法冻结怎么办'],
  verdict: 'depends',
  answer: [
    '法院可以；平台、催收公司、“调解中心”不可以。真假打12368核实。',
    '法律规定，执行时法院有权查询、冻结、划拨你的存款等财产，要作出裁定，不得超出你该还的范围。',
    '司法解释规定，法院可以通过网络查控系统查财产，你也要如实报告收入、存款和其他财产。微信、支付宝里的余额也可能被查到、冻住。',
    '平台限制登录、从绑定的卡扣款，是合同或风控的事，不是法院冻结，找平台官方客服问依据。',
  ],
  doNow: ['在App里看限制原因，截图法院名和案号', '打12368和那家法院总机核对', '有工资、低保转进来的，导出明细', '向冻结的法院书面申请留必需生活费'],
  doNot: ['不把余额转给亲友来躲', '不给“解冻客服”验证码和钱'],
  doesNotMean: ['没有判决就不会被冻'],
  citations: [
    { law: 'civilProcedureLaw', article: '253', quote: '人民法院查询、扣押、冻结、划拨、变价的财产不得超出被执行人应当履行义务的范围。' },
    { law: 'propertyInvestigationProvisions', article: '5' },
    { law: 'propertyInvestigationProvisions', article: '12' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'legalAid', 'antiFraud'],
  related: ['wage-card-frozen', 'frozen-before-judgment', 'stop-my-wechat-or-phone', 'property-report'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
