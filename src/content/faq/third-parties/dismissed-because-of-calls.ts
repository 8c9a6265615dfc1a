import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const dismissedBecauseOfCalls = {
  id: 'dismissed-because-of-calls',
  group: 'thirdParties',
  question: '单位因为催收电话要辞退我',
  asked: ['公司说催收影响不好，让我走人', '因为欠网贷会被开除吗', '领导让我自己辞职，因为催收电话', '催收电话打到公司，我要被辞退了'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定；这是劳动问题，可以打12333或12348问。',
    '单位能不能因为催收电话辞退你，要看劳动合同、单位的规章和具体理由，我们不替你下结论。',
    '劳动的事可以问12333，12348可以免费问法律。尽早问。',
    '催收把你的欠款告诉了单位，是另一件事，可以向放贷机构投诉：银行、消费金融公司还可打12378，小贷公司找地方金融管理局。',
  ],
  doNow: ['请单位把理由写成书面，自己存一份', '收好劳动合同、工资条、考勤和谈话记录', '今天就打12333或12348，约时间问清楚', '请官方客服停止联系单位，留下答复'],
  doNot: ['别一急就签“自愿离职”，先问再签', '别当场吵闹，也别自己不去上班'],
  doesNotMean: ['欠款的人都可以被随便辞退'],
  citations: [],
  channels: ['legalAid', 'lenderDesk', 'financialRegulator', 'mentalHealth'],
  related: ['workplace-called', 'stop-calls-to-others', 'letters-to-workplace', 'told-others-my-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
