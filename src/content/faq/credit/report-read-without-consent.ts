import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const reportReadWithoutConsent = {
  id: 'report-read-without-consent',
  group: 'credit',
  question: '机构没经我同意查征信',
  asked: ['报告上有我不认识的查询记录', '没借成钱也查了我的征信', '平台偷偷查我的信用报告', '查询记录里有陌生公司怎么办'],
  verdict: 'depends',
  answer: [
    '要有你本人的书面同意；合同里常已经授权，先核对再投诉。',
    '法律规定，查个人信息要书面同意并约定用途，法律另有规定的除外。点网上的授权书，也可能算同意。',
    '放在格式合同里的同意，应当有足够醒目的提示；你要求时，对方应当说明清楚。',
    '真没同意就查的，可以责令改正、罚款，造成损失的还要赔。银行、消费金融公司、小贷公司都一样。',
  ],
  doNow: ['从报告里抄下查询机构、日期和原因', '翻当时的授权书、合同，看有没有同意', '书面要求该机构拿出授权', '拿不出来的，向当地人民银行投诉'],
  doNot: ['别一看到陌生公司就说是盗用，可能是合作方', '别再随手点“测额度”的授权'],
  doesNotMean: ['查询记录可以随意要求删除'],
  citations: [
    { law: 'creditReportingRegulation', article: '18', clause: '第一款', quote: '应当取得信息主体本人的书面同意并约定用途' },
    { law: 'creditReportingRegulation', article: '19' },
    { law: 'creditReportingRegulation', article: '40', clause: '第（三）项', quote: '未经同意查询个人信息或者企业的信贷信息' },
  ],
  channels: ['creditReferenceCentre', 'lenderDesk', 'centralBank'],
  related: ['where-to-get-report', 'objection-ignored', 'loan-in-my-name'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
