import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const threatOfPosters = {
  id: 'threat-of-posters',
  group: 'threats',
  question: '说要去单位、学校贴大字报',
  asked: ['催收说明天去我公司拉横幅', '威胁到孩子学校贴我照片', '说要在厂门口贴欠债公告', '他说要让全单位都知道我欠钱', '说要到我上班的地方闹'],
  verdict: 'unlawful',
  answer: [
    '先存下他的话；真去单位、学校张贴、闹事，涉嫌违法，打110。',
    '法律规定，公然侮辱他人、散布他人隐私，要受治安处罚。闹到单位没法上班、学校没法上课，另按扰乱单位秩序处罚。',
    '法律也保护名誉：任何人不得用侮辱、诽谤等方式侵害。贴出去造成的损害，你可以要求赔偿。',
    '只说不去，先留证、要求停止。说了要伤人的，不必等，直接报警。',
  ],
  doNow: [
    '截图、录音，写下是谁、哪天、说要去哪里贴。',
    '提前跟门卫或信得过的同事、老师说一声。',
    '真来了：请单位一起打110，拍下张贴的内容。',
    '向放贷机构官方客服投诉，要求停止并书面答复。',
  ],
  doNot: ['不用付钱换他“不去贴”。', '不去他公司或网上贴回来。'],
  doesNotMean: ['单位因此就该管你的债'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '26', clause: '第一款第（一）项', quote: '扰乱机关、团体、企业、事业单位秩序', oftenCitedAs: '23' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第一款第（二）项、第（六）项', quote: '公然侮辱他人或者捏造事实诽谤他人的', oftenCitedAs: '42' },
    { law: 'civilCode', article: '1024' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['wanted-poster', 'workplace-called', 'banners-downstairs', 'debt-posted-online'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
