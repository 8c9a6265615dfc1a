import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const gamblingDebt = {
  id: 'gambling-debt',
  group: 'family',
  question: '他赌博欠的网贷，我要还吗',
  asked: ['老公网赌借的钱我要还吗', '赌债算夫妻共同债务吗', '老婆借网贷去赌了怎么办', '他赌博输的贷款催到我这里', '赌博欠的网贷能不能不还'],
  verdict: 'fact',
  answer: [
    '一方赌博等违法活动欠的债，不算夫妻共同债务。',
    '司法解释规定，一方从事赌博、吸毒等违法犯罪活动欠下的债，债主主张是共同债务的，法院不支持。',
    '他借网贷拿去赌，借款人仍是他。你没签字、没追认，钱也没用于家里，一般不是你的债。',
    '关键是证据：钱到账以后去了哪里。',
  ],
  doNow: ['留下充值、转账流水，聊天记录，处罚决定书', '对一对账，说明家里没用这笔钱', '对催收只说“请找借款人”，不确认'],
  doNot: ['别替他再借新贷去补', '别写“夫妻共同承担”的纸', '别为了撇清关系编造赌博证据'],
  doesNotMean: ['他本人不用还网贷'],
  citations: [
    { law: 'marriageInterpretation', article: '34', clause: '第二款', quote: '夫妻一方在从事赌博、吸毒等违法犯罪活动中所负债务' },
    { law: 'civilCode', article: '1064', clause: '第二款' },
  ],
  channels: ['legalAid', 'mentalHealth', 'lenderDesk'],
  related: ['spouse-debt', 'collecting-from-spouse', 'family-pays-a-part'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
