import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const sendPapersByWechat = {
  id: 'send-papers-by-wechat',
  group: 'calls',
  question: '要我加微信发身份证、银行卡照片',
  asked: ['催收让我微信发身份证正反面', '协商还款要我拍银行卡发过去', '客服加微信要资料，能给吗', '要我手持身份证拍照发给他'],
  verdict: 'depends',
  answer: [
    '别在微信里发；要交材料，只在官方App或网点提交。',
    '法律规定，处理个人信息要有明确、合理的目的，并限于最小范围。放贷机构核实身份有自己的官方入口，用不着你把照片发到个人微信。',
    '身份证、银行卡照片落到别人手里，可能被拿去冒名借款或盗刷。要验证码、密码、刷脸、共享屏幕的，更要停下。',
    '银行、消费金融公司、小贷公司都一样：先打官方客服，问这份材料该从哪里交。',
  ],
  doNow: ['不发，回一句“我从官方App提交”', '打官方客服，问是否需要、从哪里交', '已经发了：马上联系银行，改密码、看流水', '被盗刷或被借款，打110，留好聊天记录'],
  doNot: ['别给验证码、密码，别刷脸、别共享屏幕', '别因为头像是机构标志就相信'],
  doesNotMean: ['官方渠道要的合理材料也可以不给'],
  citations: [{ law: 'personalInformationProtectionLaw', article: '6', quote: '应当限于实现处理目的的最小范围，不得过度收集个人信息' }],
  channels: ['lenderDesk', 'police', 'antiFraud'],
  related: ['private-phone-or-wechat', 'codes-and-face-scan', 'loan-in-my-name', 'how-to-apply'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
