import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const courtAnnouncements = {
  id: 'court-announcements',
  group: 'court',
  question: '法院公告我、告诉单位，合法吗',
  asked: ['法院在网上公告我的名字', '法院把我的事通知单位了', '法院登报公告送达算数吗', '法院公布失信侵犯隐私吗', '门口贴了法院公告'],
  verdict: 'lawful',
  answer: [
    '合法。法院可依法公告送达（登出满30日视为送到）、公布失信、通报。',
    '法律规定，找不到人或别的办法送不到的，可以公告，满30日视为送到。看到公告先数日子，打12368核实，联系法院问清期限。',
    '判决不履行的，法院可以在征信系统记录、通过媒体公布，也可以通报你的单位。上了失信名单（法院公布的失信被执行人）的，会通报金融机构等；国家工作人员还会通报所在单位。',
    '催收、平台自己张贴、群发，或者把欠款告诉单位，是另一回事，涉嫌违法，先留证据。',
  ],
  doNow: ['写下公告日期、案号，数出30日', '打12368或法院官网总机核实', '联系法院领材料，问清答辩、上诉期限', '催收张贴的，拍照；正在闹事就打110'],
  doNot: ['别撕法院公告', '别当没看见，期限照样走'],
  doesNotMean: ['催收也可以张贴你的名字'],
  citations: [
    { law: 'civilProcedureLaw', article: '95', quote: '自发出公告之日起，经过三十日，即视为送达。' },
    { law: 'civilProcedureLaw', article: '266', quote: '在征信系统记录、通过媒体公布不履行义务信息' },
    { law: 'dishonestyListProvisions', article: '8' },
    { law: 'civilProcedureInterpretation', article: '516' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid', 'police'],
  related: ['notices-on-the-door', 'judgment-on-record', 'civil-servants', 'threat-of-posters'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
