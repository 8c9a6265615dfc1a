import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const stopMyWechatOrPhone = {
  id: 'stop-my-wechat-or-phone',
  group: 'calls',
  question: '说不还就停我的微信、手机号',
  asked: ['催收说要封我的微信', '不还网贷会停我手机卡吗', '说要冻结我的微信支付和电话', '短信说已申请停用我名下号码'],
  verdict: 'fact',
  answer: [
    '催收和放贷机构都没有权力停你的微信、手机号。',
    '法律规定，判决前法院可以保全（先冻住）；进入执行后，冻结、划拨也要有法院裁定，有关单位必须办理。账户里的钱可能被法院冻结，但那是法院的事，催收做不了主。',
    '另一种情况是涉诈：非法买卖、出租、出借手机卡和账户，经设区的市级以上公安机关认定的，可能被限制。因电信网络诈骗或者关联犯罪受过刑罚的也在内。',
    '只是还不上钱，不属于这种情况。对认定不服，可以申诉。',
  ],
  doNow: ['截图或录下这句话，向官方客服投诉', '支付真的用不了，问银行或App：谁冻的、什么文号', '是法院冻的，打12368找到那家法院'],
  doNot: ['别为了“解封”给他转账或报验证码', '别把手机卡、银行卡借给别人用'],
  doesNotMean: ['法院也不能冻结你账户里的钱'],
  citations: [
    { law: 'civilProcedureLaw', article: '253', quote: '人民法院决定扣押、冻结、划拨、变价财产，应当作出裁定' },
    { law: 'antiFraudLaw', article: '31', clause: '第二款' },
    { law: 'civilProcedureLaw', article: '103' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'courtHotline', 'police'],
  related: ['wechat-balance-frozen', 'frozen-before-judgment', 'frozen-by-police', 'lend-my-card'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
