import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const contactsPermission = {
  id: 'contacts-permission',
  group: 'thirdParties',
  question: '我当时点了同意读通讯录，就能打吗',
  asked: ['App读了我的通讯录，能撤回吗', '借款时授权了通讯录怎么办', '点了同意就可以打给我朋友吗', '通讯录权限现在关掉还有用吗'],
  verdict: 'depends',
  answer: [
    '同意可以撤回；点过同意，也不等于可以到处打电话说你欠款。',
    '法律规定，处理个人信息要有明确合理的目的，限于最小范围；同意要在充分知情下自愿作出。用途变了，要重新取得同意。',
    '法律还规定，同意可以撤回，机构要提供方便的办法。撤回管以后，不影响撤回以前已经做的事。',
    '国家推荐性标准要求只向债务人催收，银行、消费金融公司、小贷公司都在范围里。它是标准，不是法律。',
  ],
  doNow: ['手机设置里关掉这个App的通讯录权限，截图', '在App隐私设置找“撤回授权”，没有就找客服', '客服留言：撤回读取通讯录的同意，请删除', '亲友还接到电话的，记下来投诉'],
  doNot: ['别删App了事，先截好合同和还款记录', '别以为撤回了就没人能联系你本人'],
  doesNotMean: ['合同必需的信息也要全部删掉', '债务合同因此无效'],
  citations: [
    { law: 'personalInformationProtectionLaw', article: '6' },
    { law: 'personalInformationProtectionLaw', article: '14' },
    { law: 'personalInformationProtectionLaw', article: '15', quote: '基于个人同意处理个人信息的，个人有权撤回其同意' },
    { law: 'collectionStandard', article: 'debtorOnly' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['contacts-called', 'where-numbers-came-from', 'stop-calls-to-others', 'emergency-contact'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
