import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const callsADay = {
  id: 'calls-a-day',
  group: 'calls',
  question: '一天能打几个催收电话',
  asked: ['催收一天打我好多次，有次数限制吗', '一天最多可以打几次催收电话', '没接电话就一直打，合规吗', '同一个号码一天打了七八次'],
  verdict: 'depends',
  answer: [
    '国家推荐性标准要求：有效通话每天不超过3次；行业协会指引要求：打不通的同一号码不宜超过6次。',
    '这是两回事。3次，数的是机构主动打来、真正通上话的电话，智能语音也算。6次，数的是没打通时对你同一个号码的尝试。',
    '国家推荐性标准面向银行、消费金融公司、小贷公司和它们委托的催收公司。行业协会指引面向银行、消费金融公司，小贷公司一般不在内；指引的6次，另有约定的除外。',
    '两者都不是法律。超了次数，可以拿着记录投诉；多到影响正常生活，就要另看法律。',
  ],
  doNow: ['截图今天的通话记录，接通的和未接的分开数', '打放贷机构官方客服，报出次数，请求减少拨打', '银行、消费金融公司打12378；小贷公司找地方金融管理局'],
  doNot: ['别把3次和6次混着说，投诉时分开写', '别说“超过3次就犯法”，只写事实'],
  doesNotMean: ['8点到22点的正常提醒电话也违规'],
  citations: [{ law: 'collectionStandard', article: 'callFrequency' }, { law: 'collectionGuideline', article: 'callFrequency' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['dozens-of-calls', 'calls-at-night', 'robot-calls', 'ask-to-stop-collection'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
