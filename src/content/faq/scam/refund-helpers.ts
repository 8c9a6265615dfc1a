import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const refundHelpers = {
  id: 'refund-helpers',
  group: 'scam',
  question: '说能帮我追回服务费',
  asked: ['有人说能帮我把代办费要回来', '被骗后又来个维权公司帮追款', '说交点手续费就能退我钱', '自称能追回被骗资金的人可信吗', '网上帮追债务公司退款的靠谱吗'],
  verdict: 'unlawful',
  answer: [
    '先收钱再“帮你追回”的，是第二次骗局；别付，直接找警方。',
    '他说得出你被骗多少，不是因为有本事，可能是你的信息又被卖了一次。',
    '法律规定，诈骗财物数额较大的，可能追究刑事责任。追查是公安机关的事，报案不收钱。',
    '真想打官司要回费用，找持证律师或12348，钱付给律所。',
  ],
  doNow: [
    '不回复，把对方号码、账号、话术截图。',
    '第一次被骗还没报：打110，带合同和流水。',
    '已报过案：把这次的线索补给办案民警。',
    '又付了钱：马上打付款银行客服和110。',
  ],
  doNot: ['不再给身份证、卡号、验证码。', '不付“保证金”“手续费”“税费”。'],
  doesNotMean: ['报了案，钱就都能追回'],
  citations: [{ law: 'criminalLaw', article: '266', quote: '诈骗公私财物，数额较大的' }],
  channels: ['police', 'antiFraud', 'legalAid'],
  related: ['already-paid-an-agent', 'cancel-agent-contract', 'check-a-lawyer', 'deposit-for-waiver'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
