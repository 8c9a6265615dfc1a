import type { PhoneQuestion } from '@/domain/scam/phone-offer'

/** For an offer that was made by phone and cannot be pasted. */
export const phoneQuestions = [
  { id: 'cards-and-codes', question: '要你的手机卡、验证码、密码，或者让你刷脸、共享屏幕', isStrong: true, reason: '拿到这些，别人就能用你的名义收短信、转钱、借款。' },
  { id: 'forged-proof', question: '教你编生病、失业，或者替你开证明', isStrong: true, reason: '用假证明可能被拘留，责任落在你身上。' },
  { id: 'deposit-first', question: '要先交保证金、解冻费，才给你减免', isStrong: true, reason: '先交钱才给减免，是冒充客服的常见说法。' },
  { id: 'cleared', question: '说能“债务清零”“征信洗白”，有新政策、有名额', isStrong: true, reason: '五部门点名提示过，这些是不实内容。' },
  { id: 'fee-first', question: '要先付定金、服务费，或者按欠款收几个点', isStrong: false, reason: '先收钱再办事，抽成按你欠的总数算。' },
  { id: 'sure-success', question: '打包票：“百分百成功”“不成功退款”', isStrong: false, reason: '同不同意由放款机构决定，谁也说不准。' },
  { id: 'stop-paying', question: '叫你“先别还款”、别接平台电话，或者换号', isStrong: false, reason: '逾期和罚息照样增加，还会错过协商和法院通知。' },
  { id: 'private-account', question: '让你把钱转给个人，或者加私人微信再谈', isStrong: false, reason: '还款只走官方App和机构账户，转给个人说不清。' },
] as const satisfies readonly PhoneQuestion[]
