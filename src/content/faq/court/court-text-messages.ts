import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const courtTextMessages = {
  id: 'court-text-messages',
  group: 'court',
  question: '法院短信、邮件算送达吗',
  asked: ['法院发短信能当真吗', '收到法院的邮件没有纸质的算数吗', '电子送达我没同意过', '法院短信可以不理吗', '短信里的起诉材料算不算正式通知'],
  verdict: 'depends',
  answer: [
    '先看期限，别删：约定过或同意过电子送达（用短信邮件交文书）的，就算数。',
    '司法解释规定，“同意”不只是签字：借款合同里事先约定，答辩状里自己留了邮箱，回复过“收到”，都可能算同意。',
    '送到你自己提供或确认过的电子地址的，信息一到就算送到，期限随之开始。没提供过地址的，你回复了、照着做了或被证明看过，也可能算送到。送来的判决书、裁定书，你可以向法院要纸质的。',
    '也可能是假的。打12368或法院总机，用“人民法院在线服务”小程序查案号；查不到不等于没有，再问总机。',
  ],
  doNow: ['截图：号码、时间、法院名、案号、期限', '自己打开官方小程序查，不从短信链接进', '打12368，再打法院官网上的总机核对', '翻合同，看有没有“电子送达”条款'],
  doNot: ['不当垃圾短信删掉', '核实前不点链接、不转账、不给验证码'],
  doesNotMean: ['短信里让你付款的链接也是真的'],
  citations: [
    { law: 'civilProcedureLaw', article: '90' },
    { law: 'onlineLitigationRules', article: '29', clause: '第（二）项', quote: '受送达人在诉讼前对适用电子送达已作出约定或者承诺的' },
    { law: 'onlineLitigationRules', article: '31', quote: '送达信息到达电子地址所在系统时，即为送达' },
  ],
  channels: ['courtHotline', 'courtOnline', 'antiFraud'],
  related: ['real-court-message', 'summons', 'refusing-court-mail', 'service-address'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
