import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const whereNumbersCameFrom = {
  id: 'where-numbers-came-from',
  group: 'thirdParties',
  question: '他们从哪弄到我亲友号码',
  asked: ['我没填过这些联系人，催收怎么有号码', '催收怎么知道我家人的电话', '我的通讯录被泄露了吗', '他们从哪里查到我的新号码'],
  verdict: 'depends',
  answer: [
    '可以要求机构说明来源、要求删除；号码是非法弄来的，可以报警。',
    '先想一想：借款时填过联系人、点过允许读通讯录吗。自己授权过的，不等于非法获取，但也不能随便用。',
    '法律规定，你有权查阅机构手里你的个人信息；目的已实现、你撤回同意或机构违法处理的，可以要求删除。亲友的号码，最好由亲友本人提。',
    '窃取、买卖个人信息的，法律规定可以拘留；情节严重的，涉嫌犯罪，由公安机关判断。这对银行、消费金融公司、小贷公司都一样。',
  ],
  doNow: ['在官方客服书面问：这些号码从哪来、依据是什么', '在手机设置里关掉这个App的通讯录权限', '把没给过的号码列出来，写明何时被打过', '机构说不出来源，就投诉；疑似买卖的去报案'],
  doNot: ['别为查来源花钱找人“查内鬼”，那可能违法', '别没证据就说某家公司卖了你的信息'],
  citations: [
    { law: 'personalInformationProtectionLaw', article: '13' },
    { law: 'personalInformationProtectionLaw', article: '44' },
    { law: 'personalInformationProtectionLaw', article: '45', clause: '第一款', quote: '个人有权向个人信息处理者查阅、复制其个人信息' },
    { law: 'personalInformationProtectionLaw', article: '47' },
    { law: 'publicSecurityAdministrationLaw', article: '56' },
    { law: 'criminalLaw', article: '253-1', quote: '窃取或者以其他方法非法获取公民个人信息的' },
  ],
  channels: ['lenderDesk', 'police', 'financialRegulator', 'localFinancialRegulator'],
  related: ['contacts-permission', 'data-leaked', 'contacts-called', 'claims-to-know-my-data'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
