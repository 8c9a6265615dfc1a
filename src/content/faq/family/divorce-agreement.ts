import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const divorceAgreement = {
  id: 'divorce-agreement',
  group: 'family',
  question: '离婚协议写归他，还会找我吗',
  asked: ['离婚了前夫的债还找我要', '协议写债务归男方有用吗', '离婚后银行还起诉我怎么办', '前妻的网贷催到我这里', '离婚时怎么分网贷债务'],
  verdict: 'depends',
  answer: [
    '共同债务仍可找你们两个；你还了，可以按协议向他要回来。',
    '法律规定，离婚时夫妻共同债务应当共同偿还。两人怎么分，管不住放款方。',
    '司法解释规定，债主仍有权就共同债务向双方主张。一方还了以后，请求另一方按协议承担的，应予支持。',
    '不是共同债务的，离婚不会让它变成你的债。',
  ],
  doNow: ['找出离婚协议里写债务的几条', '对照合同：有没有你的签名，钱是否家用', '替还的每一笔都留转账凭证', '收到法院文书，先记期限，再打12348'],
  doNot: ['别以为有协议就不用理法院', '别用假离婚来躲债'],
  doesNotMean: ['离婚协议没有用', '前任的债都要你还'],
  citations: [
    { law: 'civilCode', article: '1089', quote: '离婚时，夫妻共同债务应当共同偿还' },
    { law: 'marriageInterpretation', article: '35', quote: '债权人仍有权就夫妻共同债务向男女双方主张权利' },
  ],
  channels: ['legalAid', 'courtHotline'],
  related: ['spouse-debt', 'summons', 'paid-for-another', 'moving-money-away'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
