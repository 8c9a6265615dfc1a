import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const what12378CanDo = {
  id: 'what-12378-can-do',
  group: 'help',
  question: '12378能让他们减债吗',
  asked: ['打12378能停息分期吗', '12378可以帮我减免利息吗', '投诉到12378有用吗', '打了12378平台是不是就得同意', '12378会替我跟银行谈吗'],
  verdict: 'fact',
  answer: [
    '12378不能让机构减债；它转办投诉，督促机构答复。',
    '监管规章要求：监管部门收到投诉后7个工作日内转给机构，并告诉你。债怎么处理，仍由机构决定。',
    '适合投诉的是：不当催收、收费不透明、到期不答复、答复不讲理由。机构不同意延期，本身不算违规。',
    '12378管银行、保险、消费金融公司等。小贷公司要找注册地的地方金融管理局。',
  ],
  doNow: ['写清一件具体的事：谁、哪天、做了什么', '投诉后记下编号和时间', '还款方案另外交给机构官方客服'],
  doNot: ['别把“不减就投诉”当作谈判条件', '别因为等投诉结果，误了法院的期限'],
  doesNotMean: ['打12378没有用', '机构必须接受你的方案'],
  citations: [
    { law: 'complaintHandlingMeasures', article: '33', quote: '将消费投诉转送被投诉银行保险机构并告知投诉人' },
    { law: 'complaintDivisionNotice', article: 'summary' },
  ],
  channels: ['financialRegulator', 'lenderDesk', 'localFinancialRegulator'],
  related: ['where-to-complain', 'must-they-negotiate', 'reply-deadline', 'complaint-as-pressure'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
