import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const internetHotlines = {
  id: 'internet-hotlines',
  group: 'help',
  question: '12377、12321、12315分别管什么',
  asked: ['12377能举报催收吗', '骚扰电话打哪个号码举报', '12321是干什么的', '12315能投诉网贷吗', '网上有人曝光我的隐私打哪个电话'],
  verdict: 'fact',
  answer: [
    '12377管网上内容，12321管骚扰号码，12315管收费中介；都不管债。',
    '12377：举报网上公开你隐私的帖子、冒名账号、“征信洗白”广告。催收上门、打电话不归它管。',
    '12321：举报骚扰电话和垃圾短信的号码。12315：收了钱的“债务优化”公司虚假宣传、不退费。',
    '贷款和催收的投诉，银行、消费金融公司打12378，小贷公司找地方金融管理局。',
  ],
  doNow: ['先分清：是帖子、号码，还是收了钱的公司', '截图带上网址、账号名和时间', '有人正在威胁你，先打110'],
  doNot: ['别把上门闹事报给12377后干等', '别拿12315投诉贷款本身'],
  citations: [],
  channels: ['internetReporting', 'harassmentReporting', 'marketRegulator', 'police'],
  related: ['where-to-complain', 'debt-posted-online', 'phone-bombing', 'already-paid-an-agent'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
