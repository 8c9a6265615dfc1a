import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const lengthOfAFreeze = {
  id: 'length-of-a-freeze',
  group: 'court',
  question: '冻结多久会自动解开',
  asked: ['银行卡被法院冻结几个月', '司法冻结到期会自动解除吗', '冻结一年后还会再冻吗', '卡冻了半年什么时候能用', '法院冻结最长多久'],
  verdict: 'depends',
  answer: [
    '冻结存款一次最长1年，到期前可以续冻，不一定自动解开。',
    '司法解释规定：银行存款不超过1年，动产不超过2年，房产和其他财产权不超过3年。续一次也不超过同样的时间。',
    '对方在到期前申请，或法院自己决定，都可以续。到期没续的，也要向银行和冻结的法院问清。',
    '等到期不如办手续：生活费被冻，可以申请保留必需费用；冻多了，可以申请解除超出部分。公安或银行风控冻的，是另一回事。',
  ],
  doNow: ['问银行：哪家法院、什么案号、冻到哪天', '打12368找到经办法官', '今晚写申请，附收入、房租、药费凭证'],
  doNot: ['别干等到期', '别信交钱“秒解冻”'],
  doesNotMean: ['解冻了债就没了'],
  citations: [{ law: 'civilProcedureInterpretation', article: '485', quote: '人民法院冻结被执行人的银行存款的期限不得超过一年' }],
  channels: ['courtHotline', 'enforcementCourt', 'legalAid'],
  related: ['wage-card-frozen', 'frozen-before-judgment', 'frozen-by-police', 'objecting-to-a-freeze'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
