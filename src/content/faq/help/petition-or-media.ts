import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const petitionOrMedia = {
  id: 'petition-or-media',
  group: 'help',
  question: '去信访、找媒体有用吗',
  asked: ['我要去信访告网贷平台', '找记者曝光能解决吗', '写信给领导有没有用', '上热搜他们会不会让步', '信访能让法院的案子停下来吗'],
  verdict: 'fact',
  answer: [
    '可以反映情况，但不代替诉讼，也不停止法院的期限。',
    '信访和媒体都不能决定债还多少。已经到法院的事，要按法院的程序走，文书上的期限照常算。',
    '监管规章要求向银行、消费金融公司投诉要客观真实。对信访、媒体也只说有证据的事。',
    '没有查到哪条规定，让信访部门或媒体替个人处理网贷。',
  ],
  doNow: ['手上有法院文书，先把期限写在日历上', '先走机构客服和监管投诉，留下编号', '要反映就写一页事实，附证据复印件'],
  doNot: ['别拿“曝光”逼对方减债', '别把别人的姓名、照片、录音放到网上'],
  citations: [{ law: 'complaintHandlingMeasures', article: '16', quote: '应当客观真实，对所提供材料内容的真实性负责' }],
  channels: ['lenderDesk', 'governmentHotline', 'courtHotline'],
  related: ['where-to-complain', 'publish-the-video', 'protest-at-the-office', 'summons'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
