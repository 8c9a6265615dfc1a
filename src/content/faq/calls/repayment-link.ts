import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const repaymentLink = {
  id: 'repayment-link',
  group: 'calls',
  question: '收到短信让点链接还款',
  asked: ['短信里的还款链接能点吗', '点链接还款安全吗', '发二维码让我扫码还网贷', '短信说点这里可以减免'],
  verdict: 'fact',
  answer: [
    '别点；自己打开官方App，或者打合同上的客服电话，核对后再还。',
    '假链接做得和真的一样，会套走卡号、密码和验证码。就算短信是真的，从官方App进去还，结果也一样，还更稳妥。',
    '钱付到个人账户、个人收款码，可能不算还给了放贷机构。收款方要和合同写的机构对得上；债转让过的，先问原机构。',
    '银行、消费金融公司、小贷公司的还款都适用这个办法。',
  ],
  doNow: ['删掉输入到一半的页面，截图短信', '从手机里已装的官方App查欠款和还款入口', '已填卡号或验证码：马上打银行客服，请求止付', '钱被转走，打110，拿好转账记录'],
  doNot: ['别扫陌生二维码，别下载短信里的软件', '别因为“今天减免”就着急付'],
  doesNotMean: ['这笔债可以不管'],
  citations: [],
  channels: ['lenderDesk', 'antiFraud', 'police', 'harassmentReporting'],
  related: ['personal-account', 'whom-to-pay-now', 'faked-caller-number', 'codes-and-face-scan'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
