import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const badDebtStatus = {
  id: 'bad-debt-status',
  group: 'credit',
  question: '“呆账”是不是不用还了',
  asked: ['银行核销了我的贷款还要还吗', '征信上写呆账，是不是免债了', '坏账核销以后还会催吗', '机构都放弃了，我还欠钱吗'],
  verdict: 'fact',
  answer: [
    '不是。核销（机构把收不回的账移出账面）只是记账方法，债还在。',
    '财政部的办法管的是金融机构的账本：账销了，案子留着，还要继续追。小贷公司参照执行。',
    '法律规定，债消灭要有相应的原因，比如已经还了，或者对方免除了。机构自己改记账方法不算。',
    '报告里的“呆账”对信用很不利，也不是免债通知。很多年没人催的，先问律师再联系。',
  ],
  doNow: ['查报告，抄下是哪家、多少钱、哪天', '多年没联系的，先打12348问律师', '要谈的，找官方客服要余额和收款账户的书面说明'],
  doNot: ['别以为写了“呆账”就不用管', '别付钱请人“消呆账”', '多年没催的债，别急着签字或先还一笔'],
  doesNotMean: ['这笔债不能再商量', '对方明天就会起诉'],
  citations: [{ law: 'writeOffMeasures', article: 'summary' }, { law: 'civilCode', article: '557', clause: '第一款', quote: '债权人免除债务' }],
  channels: ['lenderDesk', 'creditReferenceCentre', 'legalAid'],
  related: ['after-three-years', 'risk-of-writing', 'very-old-debt', 'how-long-on-record'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
