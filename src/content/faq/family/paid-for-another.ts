import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const paidForAnother = {
  id: 'paid-for-another',
  group: 'family',
  question: '替别人还了能要回来吗',
  asked: ['我是担保人还了钱能找他要吗', '替朋友还了网贷怎么要回来', '一起借的我一个人还了怎么办', '帮弟弟还了债能让他还我吗', '代还以后怎么向借款人追'],
  verdict: 'lawful',
  answer: [
    '可以。担保人替还以后，能在还的范围内向借款人要。',
    '法律规定，保证人承担责任后有权追偿（向借款人要回来），另有约定的除外。',
    '一起借、要连带（债主可以只找一个人要全部）还的人，还得比自己那份多的，可以就多出的部分，在其他人没还的份额内向他们要。份额说不清，按相同算。',
    '没做担保、也没一起借，只是帮忙还的，要看当时怎么说，先打12348问。',
  ],
  doNow: ['付款时写明替谁、还哪份合同，留好凭证', '请放款机构开代还证明', '书面告诉借款人：金额、哪天还你'],
  doNot: ['别只给现金不留凭据', '别去堵门、骚扰他要钱'],
  doesNotMean: ['开口要，钱就能马上回来'],
  citations: [{ law: 'civilCode', article: '519', clause: '第一款、第二款' }, { law: 'civilCode', article: '700', quote: '有权在其承担保证责任的范围内向债务人追偿' }],
  channels: ['legalAid', 'lenderDesk'],
  related: ['i-am-guarantor', 'divorce-agreement', 'guarantor-wants-money', 'family-pays-a-part'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
