import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const mayIRecord = {
  id: 'may-i-record',
  group: 'visit',
  question: '我能录音录像吗',
  asked: ['催收上门我可以录像吗', '偷偷录音能当证据吗', '录催收的话要不要先告诉他', '手机录音法院认不认'],
  verdict: 'lawful',
  answer: [
    '可以：自己在场、为维护权利，能录音录像；保留原件。',
    '司法解释规定，严重侵害别人权益、违反法律禁止规定、严重违背公序良俗得来的证据才不能用。自己在场录和自己有关的谈话，一般不在此列。',
    '法律规定，自然人因个人或者家庭事务处理个人信息，不适用个人信息保护法。但偷拍私密空间、外传，仍可能侵权。',
    '作证据要拿得出原始载体，就是录的那部手机或存储卡。来的是哪家机构的人，都可以录。',
  ],
  doNow: ['开门、接话前就按下录音', '开头说一句日期、地点、来的是谁', '录完不剪，原文件留在原手机，再备份一份'],
  doNot: ['别录别人家里和与你无关的私下谈话', '别把录音录像发到网上、群里'],
  doesNotMean: ['录了就能随便公开'],
  citations: [
    { law: 'civilProcedureInterpretation', article: '106', quote: '以严重侵害他人合法权益、违反法律禁止性规定或者严重违背公序良俗的方法形成或者获取的证据' },
    { law: 'evidenceProvisions', article: '14', clause: '第（四）项' },
    { law: 'evidenceProvisions', article: '15', quote: '应当提供存储该视听资料的原始载体' },
    { law: 'personalInformationProtectionLaw', article: '72', clause: '第一款' },
  ],
  channels: ['lenderDesk', 'police', 'legalAid'],
  related: ['publish-the-video', 'recordings-as-evidence', 'after-a-visit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
