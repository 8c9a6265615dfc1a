import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const takingMyBelongings = {
  id: 'taking-my-belongings',
  group: 'visit',
  question: '要拿走我的手机、车、证件抵债',
  asked: ['催收要把我的车开走', '拿我手机抵债可以吗', '他们扣了我的身份证', '要搬走我家电视抵账'],
  verdict: 'unlawful',
  answer: [
    '涉嫌违法；为还债，只有法院能依法查封扣押；打110。',
    '法律规定，法院查封、扣押要作出裁定，还要保留生活必需品。银行、消费金融公司、小贷公司和催收公司都没有这个权力。',
    '强拿硬要、抢夺财物，可以罚款、拘留。现在是治安管理处罚法第30条、第58条，旧文章写的是第26条、第49条。',
    '对方说是“自助行为”的：法律要求情况紧迫、来不及找国家机关等条件，还要立即报请处理，催一般欠款用不上。',
  ],
  doNow: ['说：“这是我的东西，我不同意你拿走”', '打110，说清拿了什么、车牌、往哪走', '列清单：物品、型号、价钱，找出发票照片', '证件被拿走的，尽快挂失补办'],
  doNot: ['别追车、别拉扯着抢回来', '别在“自愿抵债”的纸上签字'],
  doesNotMean: ['真的法院来扣押也可以拦', '办过抵押的车也照此处理，那要先问12348'],
  citations: [
    { law: 'civilProcedureLaw', article: '253', clause: '第二款' },
    { law: 'civilProcedureLaw', article: '255', quote: '但应当保留被执行人及其所扶养家属的生活必需品' },
    { law: 'civilCode', article: '1177' },
    { law: 'publicSecurityAdministrationLaw', article: '30', clause: '第（三）项', quote: '强拿硬要或者任意损毁、占用公私财物的', oftenCitedAs: '26' },
    { law: 'publicSecurityAdministrationLaw', article: '58', oftenCitedAs: '49' },
  ],
  channels: ['police', 'lenderDesk', 'legalAid'],
  related: ['real-court-officers', 'household-goods', 'self-styled-enforcers', 'calling-the-police'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
