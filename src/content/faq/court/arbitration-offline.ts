import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const arbitrationOffline = {
  id: 'arbitration-offline',
  group: 'court',
  question: '不想线上仲裁行吗',
  asked: ['网络仲裁能改成线下吗', '不会用电脑怎么仲裁', '我要求当面开庭仲裁可以吗', '不同意在网上仲裁怎么说'],
  verdict: 'depends',
  answer: [
    '可以。要在开庭前尽早明确说不同意线上，请求线下进行。',
    '法律规定，仲裁（由仲裁机构裁断）可以在网上进行，但你明确表示不同意的除外。不出声，就可能按线上走。',
    '法律没写提出的期限，看通知和仲裁规则，越早越好。先从仲裁机构官网查电话，核实案号再提。',
    '这只改变形式：案子还由这家机构办，线下开庭也要按时去，可能在外地，要算好路费和时间。',
  ],
  doNow: ['打官网电话，核实案号和开庭日期', '书面写：不同意在线进行，请求线下开庭', '发出后截图，再打电话确认收到', '问清线下开庭的地点、时间'],
  doNot: ['别以为不登录系统就算不同意', '提了意见也别缺席'],
  doesNotMean: ['不同意线上，案子就停了'],
  citations: [{ law: 'arbitrationLaw', article: '11', clause: '第一款', quote: '仲裁活动可以通过信息网络在线进行，但当事人明确表示不同意的除外。' }],
  channels: ['legalAid', 'lenderDesk'],
  related: ['online-arbitration', 'no-arbitration-clause', 'arbitration-award', 'online-hearing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
