import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const messagesToMyOldNumber = {
  id: 'messages-to-my-old-number',
  group: 'calls',
  question: '催收短信发到我旧号，别人收到了',
  asked: ['我以前的号码别人在用，收到我的催收短信', '旧号停用了还在发催收', '别人看到我的欠款短信怎么办', '我收到前机主的催收短信'],
  verdict: 'depends',
  answer: [
    '你可以要求更正联系方式；短信向别人透露了你的欠款，可以投诉。',
    '法律规定，个人信息不准确的，你有权请求更正；机构要核实，并及时更正。银行、消费金融公司、小贷公司都要照此办。',
    '国家推荐性标准要求，对联系人也不得透露欠款金额、时间等。发给不相干的新机主，更说不出理由。这是标准，不是法律。',
    '如果你是新机主，收到前机主的短信：这不是你的债，回复“号码已换人”，并请官方客服把号码移除。',
  ],
  doNow: ['在官方App把手机号改成现用的，截图', '打官方客服：请更正号码，停止向旧号发送', '请现在的机主截图，留作投诉材料', '没改，银行、消费金融公司的打12378'],
  doNot: ['别借旧号停用躲着不联系', '新机主别点链接，别替前机主付钱'],
  doesNotMean: ['发错号码，债就没了'],
  citations: [
    { law: 'personalInformationProtectionLaw', article: '46', quote: '有权请求个人信息处理者更正、补充' },
    { law: 'collectionStandard', article: 'wordsToContacts' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['change-my-number', 'told-others-my-debt', 'stop-calls-to-others'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
