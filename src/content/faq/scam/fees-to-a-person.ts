import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const feesToAPerson = {
  id: 'fees-to-a-person',
  group: 'scam',
  question: '调解费、诉讼费要转给个人',
  asked: ['调解员让我把调解费转他微信', '说交诉讼费扫个人二维码', '法院的人让我转账到私人卡', '诉前调解要先交几百块吗', '书记员加微信要我缴费'],
  verdict: 'fact',
  answer: [
    '看清缴费期限，打12368核实；钱不转个人，法院缴费进财政账户。',
    '通知是真的，也只按法院给的官方方式交。一时核实不了，再打文书上那家法院的总机，号码从法院官网查。',
    '法律规定，人民调解委员会调解不收任何费用。商事调解组织可以收费，但标准要公开。钱只付给机构账户，不付给个人。2026年5月以前成立的有一年过渡期，名册上暂时没有，不等于是假的。',
    '真调解员能说清是哪个法院或哪个委员会、案号、姓名。说不出来的，先不谈钱。',
  ],
  doNow: [
    '问清单位、案号、姓名，记下收款人户名。',
    '打12368，也在“人民法院在线服务”小程序里看案件。',
    '对方说是商事调解的，查省级司法行政部门的名册。',
    '已转给个人：存截图，打110，同时补办真缴费。',
  ],
  doNot: ['不扫个人码，不点短信里的缴费链接。', '不因为怕骗就把真通知扔掉。'],
  doesNotMean: ['法院和调解都不会收费'],
  citations: [
    { law: 'peoplesMediationLaw', article: '4', quote: '人民调解委员会调解民间纠纷，不收取任何费用' },
    { law: 'commercialMediationRegulation', article: '16' },
  ],
  channels: ['courtHotline', 'courtOnline', 'commercialMediationRegister', 'police'],
  related: ['real-court-message', 'pre-trial-mediation', 'who-pays-the-costs', 'personal-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
