import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const debtsClearedByPolicy = {
  id: 'debts-cleared-by-policy',
  group: 'scam',
  question: '“债务清零、国家新政策”是真的吗',
  asked: ['国家出政策清理网贷了吗', '视频说全民清债可以不用还', '债务回收试点在哪里报名', '直播说银行开了延迟还款通道', '听说今年网贷统一免除'],
  verdict: 'fact',
  answer: [
    '不是真的：“债务清零”一类说法，是五部门点名的不实信息。',
    '2026年2月6日，国家金融监督管理总局等五部门提示，点到“债务回收试点政策”“全民清债清查五年规划”等说法。',
    '“欠银行的钱可先不还，各大行已开通延迟还款通道”也被点了名。信了就停还，逾期会一天天变重。',
    '视频里有银行大楼、标志，也不代表是银行发的。它要的是你的咨询费，还有你的证件和信用报告。',
  ],
  doNow: [
    '把视频、直播和账号截图，不点里面的链接。',
    '自己打官方客服，问有没有延期、分期的办法。',
    '拿不准的“政策”，打12378问一句。',
    '发现卖名额、骗人委托的，到12377举报。',
  ],
  doNot: ['不交“名额费”“登记费”。', '不把身份证、信用报告发给对方看。'],
  doesNotMean: ['真有困难也没有办法谈'],
  citations: [{ law: 'fiveDepartmentWarning', article: 'summary' }],
  channels: ['lenderDesk', 'financialRegulator', 'internetReporting', 'antiFraud'],
  related: ['interest-freeze-for-a-fee', 'bridge-money', 'how-to-apply', 'credit-repair-offer'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
