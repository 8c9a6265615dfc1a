import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const pictureOfArrestWarrant = {
  id: 'picture-of-arrest-warrant',
  group: 'threats',
  question: '发来“逮捕证”“拘留证”图片',
  asked: ['微信收到一张我的拘留证', '催收发了盖公章的逮捕令', '对方说网上通缉我了还发了图', '彩信里有我的拘留通知书', '发来一张带我照片的刑事文书'],
  verdict: 'unlawful',
  answer: [
    '警察不会用微信发拘留证来催债；别转账，自己打110核实、报警。',
    '法律规定，冒充国家机关工作人员招摇撞骗要受处罚，冒充警察的从重。伪造、使用假的机关公文和印章，也涉嫌违法，重的可能涉罪。',
    '刑事拘留、逮捕是办案的措施，不是要债的手段。法院执行中也可能拘留人，有案子的，打12368核实。图上有红章、编号、你的照片，都说明不了是真的。',
    '要是真有民警当面来，不要拦。请他出示证件，不确定就当场拨110问。',
  ],
  doNow: [
    '不回话，先把图片、号码、聊天完整存下。',
    '自己拨110，报图上的单位和文号请他们核实。',
    '确认是假的，请求受案回执（报案凭证）。',
    '已转过账：同时打付款银行客服，说明被骗。',
  ],
  doNot: ['不点图里的链接，不下载他发的软件。', '不交“保释金”“撤案费”。'],
  doesNotMean: ['真的警方通知也可以不理'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '62', clause: '第一款、第二款', oftenCitedAs: '51' },
    { law: 'publicSecurityAdministrationLaw', article: '63', clause: '第（一）项、第（三）项', oftenCitedAs: '52' },
    { law: 'criminalLaw', article: '279', clause: '第二款', quote: '冒充人民警察招摇撞骗的，依照前款的规定从重处罚' },
    { law: 'criminalLaw', article: '280', clause: '第一款' },
  ],
  channels: ['police', 'courtHotline', 'antiFraud', 'lenderDesk'],
  related: ['fake-officials', 'forged-court-papers', 'threat-of-prison', 'accused-of-loan-fraud'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
