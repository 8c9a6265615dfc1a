import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const visitToParents = {
  id: 'visit-to-parents',
  group: 'visit',
  question: '能去我爸妈家吗',
  asked: ['催收去老家找我父母', '外访到爸妈家里了', '会不会去农村老家找家里人', '催收找到我父母住的地方'],
  verdict: 'depends',
  answer: [
    '父母不欠这笔钱，可以不开门；泄密、纠缠涉嫌违法。',
    '这里说的是没有担保、没有一起借款的父母。国家推荐性标准要求：只应向债务人催收，不应向联系人催收。',
    '联系不上你本人时，才可以找联系人，也只能问你的联系方式、请人转告，不能说欠款。银行、消费金融公司、小贷公司的网上消费贷，都在这份标准的范围里；它不是法律。',
    '敲一次门问你在哪，不能就说违法。进屋要父母同意；赖着不走、反复纠缠、把欠款说给邻居听，涉嫌违反治安管理处罚法。',
  ],
  doNow: ['今晚告诉父母：不开门、不签字、不付钱', '教一句：“我们没欠钱，请离开”', '你自己联系机构，要求别再找父母', '他不走或吓唬老人，让父母打110'],
  doNot: ['父母别说“我来还”，别在任何纸上签字', '别让父母替你编去向'],
  doesNotMean: ['问一句你在哪也违法'],
  citations: [
    { law: 'civilCode', article: '1033', clause: '第（二）项' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第（五）项、第（六）项',
      quote: '多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
      oftenCitedAs: '42',
    },
    { law: 'collectionStandard', article: 'debtorOnly' },
    { law: 'collectionStandard', article: 'wordsToContacts' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['parents-pay-for-me', 'only-old-people-at-home', 'told-others-my-debt', 'stop-calls-to-others'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
