import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const iAmGuarantor = {
  id: 'i-am-guarantor',
  group: 'family',
  question: '我是担保人，要还吗',
  asked: ['给朋友担保他跑了要我还吗', '一般保证和连带保证有什么区别', '担保期过了还要还吗', '签了担保书能不能反悔', '替亲戚担保被起诉了怎么办'],
  verdict: 'depends',
  answer: [
    '看写的是“连带”（可直接找你还）还是“一般”，和保证期间过没过。',
    '法律规定，没写明的是一般保证：放款方要先打官司并执行借款人的财产，仍还不上才要你承担，有几种例外。写明连带的，到期不还就可以直接找你。',
    '保证期间没约定的，是借款到期后6个月。过了，一般保证看期内有没有起诉借款人或申请仲裁（由仲裁机构裁决），连带保证看期内有没有要求你还；没有的，你不再承担责任。',
    '2021年以前签的担保，可能适用旧规定，先打12348问。',
  ],
  doNow: ['找出担保合同，看“保证方式”和“保证期间”', '写下借款到期日，和对方第一次找你的日期', '只回答：“我核对合同后书面答复。”', '收到法院文书先记期限，再打12348'],
  doNot: ['别随口说“我来还”', '别在催款单、承诺书上签字', '别不理法院文书'],
  doesNotMean: ['过了期间，借款人也不用还'],
  citations: [
    { law: 'civilCode', article: '686', clause: '第二款', quote: '当事人在保证合同中对保证方式没有约定或者约定不明确的，按照一般保证承担保证责任' },
    { law: 'civilCode', article: '687' },
    { law: 'civilCode', article: '688' },
    { law: 'civilCode', article: '692', clause: '第二款', quote: '没有约定或者约定不明确的，保证期间为主债务履行期限届满之日起六个月' },
    { law: 'civilCode', article: '693' },
  ],
  channels: ['legalAid', 'lenderDesk', 'courtHotline'],
  related: ['guarantor-wants-money', 'paid-for-another', 'family-as-guarantor', 'summons'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
