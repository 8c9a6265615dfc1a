import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const forgedCourtPapers = {
  id: 'forged-court-papers',
  group: 'threats',
  question: '假传票、P图律师函、假公章',
  asked: ['微信发来一张传票是不是假的', '催收P了一张法院的文件吓我', '律师函上的章像是假的', '收到盖红章的开庭通知怎么辨别', '彩信里的法院公告是真的吗'],
  verdict: 'unlawful',
  answer: [
    '先按上面的日期当真的去核实；确认是假传票（叫你到庭的通知）、假公章，涉嫌违法。',
    '核实办法：打12368，打该法院总机，或在“人民法院在线服务”小程序看“我的案件”。一时查不到，不等于没有。',
    '法律规定，伪造国家机关和其他单位的公文、证明文件、印章，或者使用这些假东西，要受处罚。伪造法院公文印章，可能追究刑事责任。',
    '银行、消费金融公司：监管规章还禁止冒用司法机关名义、用欺诈手段催收。',
  ],
  doNow: [
    '保存原图、短信和发送号码，不只留截图。',
    '从法院官网查总机，报案号和姓名去问。',
    '确认是假的：打110或到派出所报案，交原图。',
    '再向放贷机构官方客服投诉，写明谁在何时发的。',
  ],
  doNot: ['没核实就当成假的删掉。', '不点图里的链接，不付“撤案费”。', '不把假文书转发到群里。'],
  doesNotMean: ['写着“不到庭”的传票就是假的'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '63', clause: '第（一）项、第（三）项', oftenCitedAs: '52' },
    { law: 'criminalLaw', article: '280', clause: '第一款' },
    { law: 'consumerProtectionMeasures', article: '41', clause: '第（一）项、第（二）项', quote: '采取暴力、恐吓、欺诈等不正当手段实施催收' },
  ],
  channels: ['courtHotline', 'courtOnline', 'police', 'lenderDesk'],
  related: ['real-court-message', 'summons', 'picture-of-arrest-warrant', 'lawyer-letter'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
