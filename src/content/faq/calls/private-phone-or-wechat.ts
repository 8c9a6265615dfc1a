import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const privatePhoneOrWechat = {
  id: 'private-phone-or-wechat',
  group: 'calls',
  question: '用私人手机、私人微信催我',
  asked: ['催收加我微信要我还钱', '用私人号码打来催收正规吗', '个人手机号发短信催债', '催收员让我加他微信谈'],
  verdict: 'depends',
  answer: [
    '行业协会指引：外部催收公司未经放贷机构同意，不得用私人手机、社交软件催你。',
    '这里的“同意”，是放贷机构同意他这样用，不是你的同意。所以要问的是放贷机构官方客服：这个号码是你们认可的吗。',
    '银行、消费金融公司：适用这份指引。小贷公司一般不在内。指引是行业自律，不是法律禁令。',
    '不管是哪一种，你都可以不加好友，只走官方App和客服。私人账号里谈好的话，事后很难算数，也容易碰上骗子。',
  ],
  doNow: ['不通过好友申请，截图他的号码和申请内容', '打官方客服，报出号码，问是不是委托的人', '回一句：“请通过官方渠道联系我”', '核实不了，就不谈、不付'],
  doNot: ['别在私人微信里转账、扫码', '别发身份证、银行卡照片和验证码'],
  citations: [{ law: 'collectionGuideline', article: 'privatePhones' }],
  channels: ['lenderDesk', 'financialRegulator', 'antiFraud'],
  related: ['send-papers-by-wechat', 'verify-the-collector', 'caller-without-name', 'personal-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
