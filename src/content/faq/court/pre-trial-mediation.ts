import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const preTrialMediation = {
  id: 'pre-trial-mediation',
  group: 'court',
  question: '“诉前调解中心”打电话是真的吗',
  asked: ['调解中心说我要被起诉了', '法院调解员打电话来是真的吗', '诉前调解要不要接', '调解中心让我加微信还款', '人民调解委员会打电话催债'],
  verdict: 'depends',
  answer: [
    '先问期限、法院和案号，打12368或法院总机核实；可能真可能假，也可以拒绝。',
    '法律规定，适合调解的案子先行调解，当事人拒绝的除外。人民调解委员会调解不收费，一方明确拒绝就不得调解。',
    '商事调解组织要有执业证书，进省级司法行政部门的名册。老机构继续做的，应当在2027年4月底前补办；名册没有也别急着断定是假的。',
    '查不到案号不等于假：立案前的调解可能还查不到。拒绝不等于输，但后面可能就是立案，要按期应对。',
  ],
  doNow: ['问清：哪个法院或委员会、案号、姓名', '挂断，用法院官网上的总机打回去核实', '真的又想谈：要书面方案，算好每月能付多少', '不想谈：说“我不同意调解”，记下时间'],
  doNot: ['不点链接、不开屏幕共享', '不把“调解费”“保证金”付给个人'],
  citations: [
    { law: 'civilProcedureLaw', article: '125', quote: '适宜调解的，先行调解，但当事人拒绝调解的除外' },
    { law: 'peoplesMediationLaw', article: '4' },
    { law: 'peoplesMediationLaw', article: '17', quote: '当事人一方明确拒绝调解的，不得调解。' },
    { law: 'peoplesMediationLaw', article: '23' },
    { law: 'commercialMediationRegulation', article: '9' },
    { law: 'commercialMediationRegulation', article: '11' },
    { law: 'commercialMediationRegulation', article: '15' },
    { law: 'commercialMediationRegulation', article: '31' },
  ],
  channels: ['courtHotline', 'courtOnline', 'commercialMediationRegister', 'antiFraud'],
  related: ['mediation-agreement', 'refusing-mediation', 'real-court-message', 'fees-to-a-person'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
