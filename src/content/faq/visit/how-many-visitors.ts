import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const howManyVisitors = {
  id: 'how-many-visitors',
  group: 'visit',
  question: '上门的要几个人、要报什么身份',
  asked: ['只来一个催收员正常吗', '一个人上门催收合规吗', '来了三四个人算违规吗', '外访的要不要出示证件'],
  verdict: 'fact',
  answer: [
    '上门人数：只见到报道说不少于2人，没有核到原文；指引要求首次联系先说明机构身份，都不是法律。',
    '银行、消费金融公司：指引是协会对会员的自律要求。人数我们只见到报道，没有核对到原文，所以不要拿人数说他违规。',
    '小贷公司：这份指引不直接管它，没有查到能核实的人数规定。',
    '不管来几个人，都可以先问清机构全称、姓名、工号、替谁来。核实不了，就不谈、不付。',
  ],
  doNow: ['隔门问机构全称、姓名、工号，写下来', '打放贷机构官方客服，核实有没有派这几个人', '不报身份的，记下时间和原话，向机构投诉'],
  doNot: ['别只看工牌、委托书就付钱', '别因为人数不对就和他冲突'],
  doesNotMean: ['来1个人，或者超过2个人，就违法'],
  citations: [{ law: 'collectionGuideline', article: 'visits' }, { law: 'collectionGuideline', article: 'identification' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['verify-the-collector', 'caller-without-name', 'is-visiting-lawful'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
