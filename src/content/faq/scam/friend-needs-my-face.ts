import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const friendNeedsMyFace = {
  id: 'friend-needs-my-face',
  group: 'scam',
  question: '朋友让我刷脸当“见证人”（AB贷）',
  asked: ['朋友贷款让我做个增信', '帮人刷脸说只是走个流程', '当加分人会不会变成我借钱', '替朋友验证结果我名下多了贷款', '什么是AB贷，我好像中招了'],
  verdict: 'fact',
  answer: [
    '你会变成借款人，别做；已经做了，赶紧报警并联系放贷机构。',
    '说是“见证人”“加分人”，其实用你的身份、你的脸、你的卡去借。合同上是你的名字，催收找的也是你。',
    '被骗了可以报警，但报警不等于这笔债没了。怎么认定，要看证据和办案结果。',
    '你根本没操作过、名下却有贷款，那是被冒名，办法不一样。',
  ],
  doNow: [
    '还没做：直接拒绝，把他发的话存下来。',
    '已经做了：打110，要受案回执（报案凭证）。',
    '书面告诉放贷机构被骗经过，要合同和放款流水。',
    '聊天、转账都留好，让朋友写明钱是谁用的。',
  ],
  doNot: ['不再替他借第二笔去补。', '不因为报了警，就不看还款日和法院文书。'],
  doesNotMean: ['报了警就不用还', '朋友写了欠条机构就不找你'],
  citations: [],
  channels: ['police', 'lenderDesk', 'antiFraud', 'legalAid'],
  related: ['loan-in-my-name', 'relative-used-my-name', 'paid-for-another', 'lend-my-card'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
