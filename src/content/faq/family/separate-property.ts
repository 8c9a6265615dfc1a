import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const separateProperty = {
  id: 'separate-property',
  group: 'family',
  question: '夫妻约定各管各的有用吗',
  asked: ['AA制夫妻欠债要一起还吗', '写了婚内财产协议还要替他还吗', '财产分开了银行能扣我的钱吗', '婚前协议能不能挡债', '我们各赚各花债怎么算'],
  verdict: 'depends',
  answer: [
    '有用，但对放款方要它借款时知道这个约定，才管得住它。',
    '法律规定，约定要写成书面，对夫妻双方有约束力。',
    '一方对外欠债，放款方知道你们约定财产各归各的，就用借款人一方的个人财产还。',
    '放款方不知道的，还是看这笔债是不是夫妻共同债务。网上借款很少有机会告知，别太指望它。',
  ],
  doNow: ['找出书面约定，看签名和日期', '回想借款时有没有告诉过放款方，有没有留痕', '没告诉过，就去查这笔债钱用在哪里'],
  doNot: ['别在欠债后补签、倒填日期', '别在被起诉后靠分财产躲债'],
  doesNotMean: ['有了协议，共同债务也不用还'],
  citations: [{ law: 'civilCode', article: '1065', clause: '第一款、第三款', quote: '夫或者妻一方对外所负的债务，相对人知道该约定的，以夫或者妻一方的个人财产清偿' }],
  channels: ['legalAid'],
  related: ['spouse-debt', 'divorce-agreement', 'moving-money-away'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
