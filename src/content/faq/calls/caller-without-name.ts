import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const callerWithoutName = {
  id: 'caller-without-name',
  group: 'calls',
  question: '不说自己是哪家、不报工号',
  asked: ['催收不肯说是哪家公司的', '问他工号他不说', '催收电话不报身份，只让我还钱', '不知道是谁打来催债的'],
  verdict: 'depends',
  answer: [
    '行业协会指引要求首次联系主动说明机构身份；他不说，你可以不谈。',
    '指引面向银行、消费金融公司和它们委托的催收公司。小贷公司一般不在内，但先核实、再开口，对谁都合理。',
    '姓名和工号，你可以要求他说。没有查到法律写明必须报工号，不报也不等于违法，但你没有义务跟一个说不清来路的人谈。',
    '最稳的办法是挂断，自己打放贷机构的官方客服，问这通电话是不是他们委托的。',
  ],
  doNow: ['问三样：哪家机构、姓名工号、替谁来催', '他不答就说“核实后我走官方渠道联系”，挂断', '自己打官方客服核对，也可查官网的委托催收名单', '记下号码和时间，投诉时用'],
  doNot: ['核实前别报身份证号、卡号、住址和单位', '别按他给的账户或链接付款'],
  doesNotMean: ['这笔债是假的，要自己核实'],
  citations: [{ law: 'collectionGuideline', article: 'identification' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['verify-the-collector', 'private-phone-or-wechat', 'faked-caller-number', 'told-of-outsourcing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
