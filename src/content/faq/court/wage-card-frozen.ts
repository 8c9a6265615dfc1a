import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const wageCardFrozen = {
  id: 'wage-card-frozen',
  group: 'court',
  question: '工资卡被冻了，怎么留生活费',
  asked: ['工资卡被法院冻结没钱吃饭', '冻结的卡能留基本生活费吗', '工资全被划走了怎么办', '法院冻卡怎么申请生活费', '卡被冻了孩子学费怎么办'],
  verdict: 'fact',
  answer: [
    '尽快书面申请：请冻结的法院留必需费用、解超额；先打12368查是哪家法院。',
    '法律规定，扣你的收入，应当给你和你扶养的家属留下生活必需费用。司法解释规定，当地有低保标准的，必需生活费按这个标准定。',
    '冻结以够还债和执行费用为限。明显超出的，你申请后，法院应当及时解除超出部分。',
    '要自己申请、自己附证据。认为做法违法的，书面提执行异议，法院15日内审查；驳回的，10日内可请上一级法院复议（再看一次）。判决前的保全（先冻住），对裁定不服要在收到后5日内申请复议。',
  ],
  doNow: ['去银行问清：哪家法院、案号、冻了多少', '备工资流水、户口本、房租药费凭证', '写明每月必需多少、请求留多少', '当面或快递交法院，留回执，过几天打总机问'],
  doNot: ['不叫单位把工资打到别人卡里', '不等它自己解开', '不虚报家里人口和开支'],
  doesNotMean: ['整张卡都会解开，可能只留到低保的数'],
  citations: [
    { law: 'civilProcedureLaw', article: '254', quote: '但应当保留被执行人及其所扶养家属的生活必需费用。' },
    { law: 'civilProcedureLaw', article: '236', oftenCitedAs: '225' },
    { law: 'seizureProvisions', article: '3', clause: '第（二）项', quote: '当地有最低生活保障标准的，必需的生活费用依照该标准确定', oftenCitedAs: '5' },
    { law: 'seizureProvisions', article: '19' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid', 'socialAssistance'],
  related: ['relief-money-frozen', 'frozen-before-judgment', 'no-money-for-food', 'settlement-after-judgment'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
