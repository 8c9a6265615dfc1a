import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const callsAtNight = {
  id: 'calls-at-night',
  group: 'calls',
  question: '半夜、清早打电话发短信',
  asked: ['晚上十一点还打催收电话', '早上六七点就开始催', '半夜发催收短信可以吗', '要求他们只在某个时间打行不行', '我上夜班，能让他们下午再打吗'],
  verdict: 'depends',
  answer: [
    '国家推荐性标准和行业协会指引都说：晚上22点到次日早上8点不应催收，另有约定或你同意的除外。',
    '国家推荐性标准面向银行、消费金融公司、小贷公司和受托的催收公司。行业协会指引面向银行、消费金融公司，电话和其他方式的催收都包括。',
    '你也可以请求只在某个时间打，比如下午。没有查到要求机构必须照办的规定；没有另外约定的，就按22点到8点不打。',
    '标准和指引不是法律禁令。先翻合同，看有没有写催收时间。',
  ],
  doNow: ['截图夜里的来电和短信，时间要拍清楚', '打开合同，搜“催收”“通知”看有没有约定时间', '在官方客服留言：“请22点到8点不要联系，我在某时方便”', '没有改，银行、消费金融公司的打12378'],
  doNot: ['别半夜和他对吵，记下时间就挂断', '别没看合同就说“违法”'],
  doesNotMean: ['夜里来的法院短信可以不看'],
  citations: [{ law: 'collectionStandard', article: 'hours' }, { law: 'collectionGuideline', article: 'hours' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['calls-a-day', 'dozens-of-calls', 'visiting-hours', 'ask-to-stop-collection'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
