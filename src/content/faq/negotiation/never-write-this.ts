import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const neverWriteThis = {
  id: 'never-write-this',
  group: 'negotiation',
  question: '协商信里什么不能写',
  asked: ['协商函里哪些话不能说', '写还款申请要注意什么', '协商信会不会把自己坑了', '信里能不能写当初就知道还不上'],
  verdict: 'fact',
  answer: [
    '不认没核对的费用，不编故事，不写“骗贷”“故意不还”这类字眼。',
    '“当初就知道还不上”别写，可能被当成借款时就有问题。“愿付合同全部利息”也别写，会妨碍你以后请求减少。',
    '起诉前的信可能成为证据。司法解释规定，进了诉讼，你明确承认的不利事实，对方不用再证明。',
    '假证明更不能附，使用伪造的证明文件可以拘留。信用卡那一条，只有信用卡才能引。',
  ],
  doNow: ['只写三样：真实原因、每月能还的数、请求', '金额后面加一句“金额保留核对”', '放一晚再读，删掉气话', '拿不准的，先打12348问'],
  doNot: ['别拿投诉、曝光、轻生当筹码', '别承诺付不起的数', '别套网上的模板'],
  doesNotMean: ['什么都不能写'],
  citations: [
    { law: 'evidenceProvisions', article: '3' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '63',
      clause: '第（三）项',
      quote: '买卖或者使用伪造、变造的国家机关、人民团体、企业、事业单位或者其他组织的公文、证件、证明文件、印章的',
      oftenCitedAs: '52',
    },
  ],
  channels: ['legalAid', 'lenderDesk', 'mentalHealth'],
  related: ['risk-of-writing', 'false-proof', 'letter-and-payment-order', 'words-used-against-me'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
