import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const noMoneyForFood = {
  id: 'no-money-for-food',
  group: 'help',
  question: '没钱吃饭看病了',
  asked: ['欠债欠到没饭吃了怎么办', '生病没钱治能找谁', '失业了吃不上饭有补助吗', '临时救助怎么申请', '不是本地户口能申请救助吗'],
  verdict: 'fact',
  answer: [
    '向街道或乡镇申请临时救助；紧急的，法律规定应当先行救助。',
    '临时救助给突然遇到困难、基本生活暂时严重困难的人。在困难发生的地方申请，不必回户籍地。',
    '先行救助针对紧急、金额较小、要马上救的情况，过后再补说明。',
    '低保（最低生活保障）和医疗救助向户籍地申请，有些地方，有居住证的可在居住地申请。救助保生活，不用来还网贷。',
  ],
  doNow: ['打12345，问街道或乡镇救助窗口在哪里', '到窗口说：没钱吃饭看病，申请临时救助', '带身份证、病历、缴费单、失业材料', '去不了，请居委会、村委会代为申请'],
  doNot: ['别为了吃饭看病再借网贷', '别虚报，骗领要退回，还会罚款'],
  citations: [
    { law: 'socialAssistanceLaw', article: '29' },
    { law: 'socialAssistanceLaw', article: '37', clause: '第二款', quote: '申请临时救助，由本人或者与其共同生活的家庭成员向急难发生地乡镇人民政府、街道办事处提出' },
    { law: 'socialAssistanceLaw', article: '50', quote: '情况紧急、救助金额较小、需立即采取救助措施的，应当先行救助' },
    { law: 'socialAssistanceLaw', article: '73' },
  ],
  channels: ['socialAssistance', 'governmentHotline', 'mentalHealth'],
  related: ['cannot-go-on', 'disabled-or-on-relief', 'pregnant-or-ill', 'relief-money-frozen'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
