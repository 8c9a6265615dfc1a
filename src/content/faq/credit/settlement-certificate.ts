import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const settlementCertificate = {
  id: 'settlement-certificate',
  group: 'credit',
  question: '还清要不要开结清证明、销户',
  asked: ['还完网贷要不要开证明', '结清以后要不要马上注销账户', '贷款还清怎么要凭证', '还清后要不要注销平台账号'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定；结清证明（机构写明已还清的凭证）要开，销户不急。',
    '有了它，以后有人再来催、征信没更新、债被转给别人时，你拿得出凭据。',
    '先别急着注销：注销后可能查不到合同和还款记录。等征信更新、凭证都存好再说。',
    '银行、消费金融公司、小贷公司的开法各不相同，找官方客服问。',
  ],
  doNow: ['请官方客服开结清证明，写明合同编号和日期', '下载合同、还款明细，存两份', '问清自动扣款关了没有', '一个月后查一次报告，看是否更新'],
  doNot: ['别付钱请人代开', '别在凭证到手前注销账户'],
  doesNotMean: ['没有这张纸就等于没还'],
  citations: [],
  channels: ['lenderDesk', 'creditReferenceCentre'],
  related: ['record-after-settlement', 'cancel-deduction', 'proof-of-agreement', 'close-my-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
