import { calendarDate } from '@/domain/calendar-date'

/** The whole warning, a line each of at most 21 characters. The tab shows nothing else, because it lies in the main package. */
export const sixFacts = {
  question: '有人要收费帮你协商？',
  answer: '先别付。',
  lines: [
    '自己找放款机构谈，不收费。',
    '网贷没有“停息挂账”这项规定。',
    '同不同意，由放款机构决定。',
    '手机卡、验证码，谁要都别给。',
    '停还款、躲电话，罚息照样算。',
    '用假病历、假证明，可能被拘留。',
  ],
  /** The notice is about agents, not about each of the lines. */
  source: '五部门2026年2月6日提示过“代理维权”陷阱。',
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const
