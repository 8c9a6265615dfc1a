import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const disabledOrOnRelief = {
  id: 'disabled-or-on-relief',
  group: 'family',
  question: '残疾、低保户能不还吗',
  asked: ['我有残疾证网贷能免吗', '低保户欠债法院会扣低保吗', '没有劳动能力的人欠钱怎么办', '轮椅会不会被拿去抵债', '吃低保的人被起诉了怎么办'],
  verdict: 'depends',
  answer: [
    '债还在；但必需的生活费和残疾辅具，法院不得查封冻结。',
    '司法解释规定，本人和所扶养家属必需的生活费不得冻结，当地有低保标准的按这个标准定。',
    '法律还规定，执行中因生活困难还不起、没有收入来源、又丧失劳动能力的，法院裁定终结执行（结束执行程序）。三样要同时有，由法院认定。',
    '低保、医疗救助、临时救助是国家的救助，符合条件就去申请，不丢人。',
  ],
  doNow: ['书面告诉放款机构情况，附证明复印件', '卡被冻的，带证明书面找冻结的法院', '算清每月必需开支，写进还款申请', '到街道、乡镇问还能申请哪种救助'],
  doNot: ['别以为有证就不用还', '别隐瞒收入、伪造证明'],
  doesNotMean: ['债被免掉了', '法院的文书可以不理'],
  citations: [
    { law: 'seizureProvisions', article: '3', clause: '第（二）项、第（五）项', quote: '当地有最低生活保障标准的，必需的生活费用依照该标准确定', oftenCitedAs: '5' },
    { law: 'civilProcedureLaw', article: '268', clause: '第（五）项', quote: '作为被执行人的公民因生活困难无力偿还借款，无收入来源，又丧失劳动能力的' },
    { law: 'socialAssistanceLaw', article: '15' },
  ],
  channels: ['socialAssistance', 'enforcementCourt', 'legalAid', 'lenderDesk'],
  related: ['relief-money-frozen', 'no-money-for-food', 'pregnant-or-ill', 'pension-enforced'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
