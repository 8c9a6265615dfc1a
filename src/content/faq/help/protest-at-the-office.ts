import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const protestAtTheOffice = {
  id: 'protest-at-the-office',
  group: 'help',
  question: '去机构门口闹、拉横幅行吗',
  asked: ['去银行大厅闹他会不会减债', '到平台公司拉横幅违法吗', '约群友一起去总部讨说法', '坐在门口不走会被抓吗', '上门找催收公司理论行吗'],
  verdict: 'unlawful',
  answer: [
    '不行。闹到人家不能正常办公，可能受处罚；改走书面投诉。',
    '法律规定，扰乱企业、单位秩序，使营业、工作不能正常进行的，可处警告、罚款，重的拘留。聚众的，带头的人罚得更重。',
    '监管规章也要求投诉人维护机构的办公秩序。平静说明、递交书面投诉，不是闹事。',
    '这条对催收的人同样适用：他们到你单位闹，也涉嫌违法。',
  ],
  doNow: ['写一页投诉，当面递交或寄出，留好凭证', '打官方客服，要一个投诉编号', '不解决，按放款机构找监管投诉'],
  doNot: ['别拉横幅、堵门、砸东西', '别约群友聚在一起去', '别跟去现场拍视频直播'],
  doesNotMean: ['你不能当面提出意见'],
  citations: [
    {
      law: 'publicSecurityAdministrationLaw',
      article: '26',
      clause: '第一款第（一）项',
      quote: '扰乱机关、团体、企业、事业单位秩序，致使工作、生产、营业、医疗、教学、科研不能正常进行',
      oftenCitedAs: '23',
    },
    { law: 'complaintHandlingMeasures', article: '16', quote: '维护社会公共秩序和消费投诉处理单位的办公经营秩序' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['prepare-a-complaint', 'where-to-complain', 'petition-or-media', 'anti-collection-groups'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
