import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const veryOldDebt = {
  id: 'very-old-debt',
  group: 'assignment',
  question: '老P2P、很久以前的债来催',
  asked: ['五年前的网贷突然来催', '老P2P平台的钱还要还吗', '很多年前的欠款过期了吗', '好几年没人找现在又来要债', '十年前的借款催收说要起诉'],
  verdict: 'depends',
  answer: [
    '先核是不是真、过没过3年，再说话；一说“还”就可能重算。',
    '法律规定，一般欠款的时效（过了可用来抗辩的期限）是3年。中间催到过你、还过一点、请求过分期，都会重新算。',
    '过了3年，债还在，但你可以抗辩说不还。再答应还、在催款单上签字，就可能不能再抗辩；已经自愿还的，要不回来。',
    '银行、消费金融公司、小贷公司、P2P的老账都这样看。老P2P现在的债主是谁常说不清，先让对方拿出合同、放款记录、转让证明。',
  ],
  doNow: ['只说：“请把合同、放款记录给我，我核实后再说”', '查流水：最后一次还款、被催是哪天', '带材料打12348，再决定怎么回', '法院文书来了，按期应诉，一审自己提时效'],
  doNot: ['别说“我愿意还”，别先还1元', '别在催款单、还款计划上签字', '别付给核实不了的账户'],
  doesNotMean: ['过了3年就不能起诉你', '过了3年债就没了'],
  citations: [
    { law: 'civilCode', article: '188', clause: '第一款' },
    { law: 'civilCode', article: '192', clause: '第二款', quote: '诉讼时效期间届满后，义务人同意履行的，不得以诉讼时效期间届满为由抗辩' },
    { law: 'civilCode', article: '195' },
    { law: 'limitationInterpretation', article: '19', clause: '第一款、第三款', quote: '向对方当事人作出同意履行义务的意思表示或者自愿履行义务后，又以诉讼时效期间届满为由进行抗辩的' },
  ],
  channels: ['legalAid', 'lenderDesk', 'courtHotline'],
  related: ['after-three-years', 'limitation-restarts', 'saying-i-will-pay', 'whom-to-pay-now'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
