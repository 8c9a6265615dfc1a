import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const pregnantOrIll = {
  id: 'pregnant-or-ill',
  group: 'family',
  question: '怀孕、重病能先不还吗',
  asked: ['住院了网贷能延期吗', '怀孕没收入可以缓一缓吗', '得了癌症欠的贷款怎么办', '坐月子还不上钱平台会通融吗', '生病可以停催收吗'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定；可以向机构申请延期，附上证明。',
    '法律规定，双方商量一致可以改合同。还没到期的，可以申请展期（推后还款），对方同意才行。',
    '已经逾期的，可以申请延期、分期或减免，银行、消费金融公司、小贷公司都没有义务答应。',
    '身体要紧，先留看病的钱。生活困难的，还可以申请临时救助。',
  ],
  doNow: ['拍下诊断书、产检单、住院单，盖住无关内容', '向官方客服申请：原因、每月能还多少', '请对方书面或短信答复，存好', '没钱看病，去街道、乡镇问救助'],
  doNot: ['别改诊断书、编病情', '别为还旧债再借新网贷'],
  doesNotMean: ['申请了就可以先停还'],
  citations: [
    { law: 'civilCode', article: '543', quote: '当事人协商一致，可以变更合同' },
    { law: 'civilCode', article: '678', quote: '借款人可以在还款期限届满前向贷款人申请展期；贷款人同意的，可以展期' },
  ],
  channels: ['lenderDesk', 'socialAssistance', 'mentalHealth', 'legalAid'],
  related: ['how-to-apply', 'extension-or-deferral', 'no-money-for-food', 'cannot-go-on'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
