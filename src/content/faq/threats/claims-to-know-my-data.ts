import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const claimsToKnowMyData = {
  id: 'claims-to-know-my-data',
  group: 'threats',
  question: '说查到了我的流水、定位、快递地址',
  asked: ['催收知道我的外卖地址', '他说能查到我在哪', '催收怎么有我的银行流水', '对方报出我最近的快递单', '说用大数据定位到我了'],
  verdict: 'depends',
  answer: [
    '先问他从哪里得来、把话存下；非法获取个人信息涉嫌违法。',
    '借款时你自己交过的流水、地址，机构按约定使用，不算偷来的。没授权过的定位、快递、账户记录，就要追问。',
    '法律规定，不得非法收集、买卖、提供他人个人信息。金融账户、行踪轨迹属于敏感信息，处理的条件更严。',
    '非法获取的，可受治安处罚；情节严重的，可能追究刑事责任。他也可能只是诈你，别替他确认。',
  ],
  doNow: [
    '只问一句：“信息从哪来的？”不说对，也不说错。',
    '截图、录音，记下他报出的内容和时间。',
    '书面要求放贷机构说明来源，并停止使用。',
    '查手机里给了哪些App定位、通讯录权限，关掉。',
  ],
  doNot: ['不顺着他的话补充地址、单位。', '不去买他的信息来报复。'],
  doesNotMean: ['机构手里的信息都是非法的'],
  citations: [
    { law: 'personalInformationProtectionLaw', article: '10', quote: '任何组织、个人不得非法收集、使用、加工、传输他人个人信息' },
    { law: 'personalInformationProtectionLaw', article: '28' },
    { law: 'publicSecurityAdministrationLaw', article: '56', clause: '第二款', quote: '窃取或者以其他方法非法获取个人信息的' },
    { law: 'criminalLaw', article: '253-1', clause: '第三款' },
  ],
  channels: ['lenderDesk', 'police', 'financialRegulator', 'localFinancialRegulator'],
  related: ['data-leaked', 'where-numbers-came-from', 'contacts-permission', 'collector-leaks-data'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
