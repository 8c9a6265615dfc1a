import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const lawyerFeesAreNormal = {
  id: 'lawyer-fees-are-normal',
  group: 'scam',
  question: '律师收费就是骗子吗',
  asked: ['找律师协商要花钱正常吗', '律师要收费我该不该付', '正规律师会先收费吗', '怎么分清律师和代办公司', '请律师打网贷官司要给钱吗'],
  verdict: 'fact',
  answer: [
    '不是。持证律师可以依法收费，只是不会包你结果。',
    '法律规定，打官司可以委托律师、基层法律服务工作者，也可以是近亲属等人。“债务咨询公司”不在里面。',
    '看三点：查得到执业证；跟律所签合同、付给律所；把能做的、做不到的都讲明白。',
    '没钱请，先打12348免费问。能不能派免费律师看当地规定，欠款案的被告不一定有。',
  ],
  doNow: [
    '先查执业证，再谈费用。',
    '问清收费怎么算、包含哪些事、办不成怎么办。',
    '合同和票据都要律所的章，拍照留存。',
    '收到法院文书的，先说期限，让律师先看期限。',
  ],
  doNot: ['不因为怕被骗，就错过答辩和开庭。', '不签看不懂的委托书。'],
  doesNotMean: ['收了费就能减免'],
  citations: [{ law: 'civilProcedureLaw', article: '61', clause: '第二款', quote: '律师、基层法律服务工作者' }],
  channels: ['legalAid', 'courtHotline'],
  related: ['check-a-lawyer', 'free-lawyer', 'lawyer-negotiates', 'cannot-afford-a-lawyer'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
