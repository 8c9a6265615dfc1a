import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const dataLeaked = {
  id: 'data-leaked',
  group: 'help',
  question: '个人信息被泄露找谁',
  asked: ['我的通讯录被泄露了怎么办', '谁把我的信息卖给了催收', '身份证照片被发到群里怎么办', '网贷平台泄露隐私哪里投诉', '个人信息被卖能报警吗'],
  verdict: 'fact',
  answer: [
    '先向机构要求说明，再向网信部门投诉；严重的报警。',
    '法律规定，机构要有便捷的受理渠道，拒绝你的请求要说明理由。它拒绝，你可以向法院起诉。',
    '任何人都可以向负责个人信息保护的部门投诉、举报，收到的部门应当处理并告知结果。',
    '违规出售、提供他人信息的，涉嫌违法，会被处拘留。银行、消费金融公司、小贷公司都要守这些法律。',
  ],
  doNow: ['截图：谁、什么时候、对谁说了你的什么', '书面问机构：信息哪来的、给了谁，要求停止', '请收到信息的亲友留好短信和来电记录', '大量泄露或拿来威胁你，带证据报警'],
  doNot: ['别公开对方的资料来报复', '别把证件照发给自称能“帮忙删除”的人'],
  citations: [
    { law: 'personalInformationProtectionLaw', article: '50' },
    { law: 'personalInformationProtectionLaw', article: '65', clause: '第一款', quote: '任何组织、个人有权对违法个人信息处理活动向履行个人信息保护职责的部门进行投诉、举报' },
    { law: 'publicSecurityAdministrationLaw', article: '56', quote: '违反国家有关规定，向他人出售或者提供个人信息的，处十日以上十五日以下拘留' },
  ],
  channels: ['lenderDesk', 'internetReporting', 'police', 'governmentHotline'],
  related: ['where-numbers-came-from', 'debt-posted-online', 'collector-leaks-data', 'claim-damages'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
