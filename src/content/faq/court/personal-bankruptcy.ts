import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const personalBankruptcy = {
  id: 'personal-bankruptcy',
  group: 'court',
  question: '能申请个人破产吗',
  asked: ['欠太多能不能申请个人破产', '个人破产在哪里申请', '深圳个人破产要什么条件', '个人破产后债就不用还了吗', '有人说可以代办个人破产'],
  verdict: 'fact',
  answer: [
    '全国还没有个人破产法；目前只有深圳、厦门有地方条例。',
    '深圳：2021年3月1日施行，要在深圳居住，并连续参加深圳社保满3年。厦门：2025年11月1日施行，居住或经营连续满5年。其他条件问当地法院。',
    '不在这两地的，可以跟放贷机构谈分期；判决以后，可以谈执行和解（双方另定还法，交给法院）。',
    '破产要经法院审查，不是交了材料就免债。收钱“代办破产”“包免债”的，不要信。',
  ],
  doNow: ['看自己在深圳、厦门住了几年、社保几年', '符合的，从当地法院官网查电话问条件', '列一张收入、必要支出、各笔欠款的表', '打12348，问适合自己的办法'],
  doNot: ['别付钱给“代办破产”的人', '别为了破产转移财产、编造债务'],
  doesNotMean: ['申请了就马上不用还'],
  citations: [],
  channels: ['legalAid', 'courtHotline', 'lenderDesk'],
  related: ['how-to-apply', 'settlement-after-judgment', 'debts-cleared-by-policy', 'enforcement-suspended'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
