import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const pensionEnforced = {
  id: 'pension-enforced',
  group: 'court',
  question: '退休金、养老金会被执行吗',
  asked: ['退休了，养老金会被扣吗', '退休金会不会被拿去还网贷', '老人的养老金被法院冻结了', '养老金卡被划扣怎么办', '退休工资能不能强制执行'],
  verdict: 'depends',
  answer: [
    '法院执行时可以扣，但要给你和所扶养家属留下必需生活费用；真假打12368核实。',
    '要先有生效的判决等文书，进入执行，由法院作出裁定。平台、催收公司没有强制执行的权力。但养老金卡绑了自动扣款的，可能按合同被扣，先去银行查授权。',
    '法律规定，法院扣留、提取收入，应当保留生活必需费用。司法解释规定，当地有低保标准的，照这个标准定。',
    '看病吃药多、还要养家人的，把凭证交给法院，请求多留一些；留多少由法院定。',
  ],
  doNow: ['去银行问：哪家法院、案号、扣了多少', '整理药费、房租、水电和家庭人口材料', '书面向执行法院申请留出必需费用', '问执行法官，能不能和对方谈分期'],
  doNot: ['不信“养老金谁也不能动”', '不叫社保改打到别人卡里'],
  doesNotMean: ['逾期就会扣养老金'],
  citations: [
    { law: 'civilProcedureLaw', article: '254', quote: '但应当保留被执行人及其所扶养家属的生活必需费用。' },
    { law: 'seizureProvisions', article: '3', clause: '第（二）项', quote: '当地有最低生活保障标准的，必需的生活费用依照该标准确定', oftenCitedAs: '5' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid', 'socialAssistance'],
  related: ['wage-card-frozen', 'relief-money-frozen', 'settlement-after-judgment', 'enforcement-notice'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
