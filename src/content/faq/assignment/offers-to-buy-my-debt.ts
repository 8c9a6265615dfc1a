import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const offersToBuyMyDebt = {
  id: 'offers-to-buy-my-debt',
  group: 'assignment',
  question: '有人说买下我的债，打折结清给他',
  asked: ['有公司说帮我买断债务', '说已经收购我的债三折结清', '打折结清先交定金可信吗', '个人说买了我的债权让我还他'],
  verdict: 'depends',
  answer: [
    '先向原放贷机构核实；这类“打折结清给他”多是骗局。',
    '批量转让个人不良贷款，目前按监管部门的试点做，买方是资产管理公司。个人、“咨询公司”自称买下你的债，先别信。',
    '小贷公司的债也可能转让，同样先打它的官方客服核实。',
    '原机构确认真的转给了它，才谈减免：要书面，付到公司账户，写明付完结清。',
  ],
  doNow: ['不回复数字，先打原放贷机构官方客服', '要转让通知和余额明细，拍照留存', '已经付了定金的：停止再付，存证打110', '打96110问这类说法是不是骗局'],
  doNot: ['别先付定金、保证金、手续费', '别给身份证照片、验证码、银行卡'],
  doesNotMean: ['真的受让公司也不能谈减免'],
  citations: [{ law: 'badLoanTransferNotice', article: 'summary' }],
  channels: ['lenderDesk', 'antiFraud', 'police', 'financialRegulator'],
  related: ['verify-the-collector', 'bought-at-a-discount', 'deposit-for-waiver', 'percentage-and-deposit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2026-12-31'),
} as const satisfies Entry
