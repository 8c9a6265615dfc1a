import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const familyCreditRecord = {
  id: 'family-credit-record',
  group: 'credit',
  question: '家人的征信会受影响吗',
  asked: ['我逾期会连累老婆的征信吗', '父母买房会不会因为我欠钱被拒', '孩子的征信会受我影响吗', '一个人逾期全家都上征信吗'],
  verdict: 'fact',
  answer: [
    '逾期只记在借款人、担保人自己名下，不会因为是家人就记。',
    '法律规定的不良信息，包括本人没按合同还借款、没履行担保，也包括法院判他履行和强制执行的信息。家人没借、没担保，法院也没判他还的，不会因为是家人就记。',
    '一起签字借的、替你担保的，没还上时也可能记在他名下。银行、消费金融公司、小贷公司都一样。',
    '家人自己去贷款，批不批由那家机构自己定。',
  ],
  doNow: ['翻合同，看有没有家人共同签字或担保', '请家人自己查一份报告，安心', '家人接到催收电话，只说“不是我的债”'],
  doNot: ['别让家人为“保征信”去签字担保', '别用家人的身份信息再借'],
  doesNotMean: ['夫妻共同借的也不会记'],
  citations: [{ law: 'creditReportingRegulation', article: '44', clause: '第（三）项', quote: '信息主体在借贷、赊购、担保、租赁、保险、使用信用卡等活动中未按照合同履行义务的信息' }],
  channels: ['creditReferenceCentre', 'lenderDesk'],
  related: ['children-and-relatives', 'i-am-guarantor', 'family-as-guarantor', 'spouse-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
