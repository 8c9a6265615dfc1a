import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const robotCalls = {
  id: 'robot-calls',
  group: 'calls',
  question: '机器人、AI电话催收行吗',
  asked: ['全是机器人打来的催收电话', 'AI语音催收合法吗', '智能语音催我，能转人工吗', '机器打的算不算次数'],
  verdict: 'depends',
  answer: [
    '可以用，但智能语音也算通话次数；你可以要求人工来核实。',
    '国家推荐性标准要求，机构主动打来的有效通话每天不应超过3次，智能语音一样计入。这是标准，不是法律。',
    '银行、消费金融公司：行业协会指引提出，用AI要防止不公平的歧视，要更准确可靠。小贷公司一般不在指引里。',
    '法律规定，机器自动作出对你有重大影响的决定，你可以要求说明，也可以拒绝只由机器决定。一个提醒电话未必算这种决定，所以转人工先按“请求”来提。',
  ],
  doNow: ['截图通话记录，数清一天接通了几次', '在官方App里找人工客服，核对欠款和委托的公司', '留言：“请由人工联系我，并说明每天拨打次数”'],
  doNot: ['别在机器电话里按键同意还款、报卡号', '别因为是机器人就当垃圾电话，欠款要自己核实'],
  doesNotMean: ['机器打的都是骗子'],
  citations: [
    { law: 'collectionStandard', article: 'callFrequency' },
    { law: 'collectionGuideline', article: 'automation' },
    { law: 'personalInformationProtectionLaw', article: '24', clause: '第三款', quote: '有权拒绝个人信息处理者仅通过自动化决策的方式作出决定' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['calls-a-day', 'caller-without-name', 'faked-caller-number'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
