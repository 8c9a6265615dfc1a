import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const prepareAComplaint = {
  id: 'prepare-a-complaint',
  group: 'help',
  question: '投诉要准备什么',
  asked: ['投诉材料怎么写', '投诉催收要哪些证据', '打投诉电话要说些什么', '没有录音能投诉吗', '投诉信有没有固定格式'],
  verdict: 'fact',
  answer: [
    '写清五样：真实身份、哪家机构、时间和事实、证据、请求。',
    '监管规章要求向银行、消费金融公司投诉要客观真实，不得捏造、歪曲事实。',
    '向行政部门投诉，法律规定要有真实身份、被投诉人、具体请求和事实依据。小贷公司的投诉也照这样准备。',
    '请求要具体：停止联系家人、核对费用、书面答复。还款方案另写一份，不混在一起。',
  ],
  doNow: ['列一张表：日期、时刻、号码、说了什么', '短信、录音、通话记录留原件，再备份一份', '抄下贷款人全称和合同号', '最后写上请求和联系方式'],
  doNot: ['别夸大次数，没有的证据别说有', '别改截图、编病历'],
  citations: [
    { law: 'complaintHandlingMeasures', article: '16', quote: '不得提供虚假信息或者捏造、歪曲事实' },
    { law: 'consumerRightsRegulation', article: '46', clause: '第一款', quote: '应当提供真实身份信息，有明确的被投诉人、具体的投诉请求和事实依据' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['where-to-complain', 'after-a-visit', 'recordings-as-evidence', 'complaint-as-pressure'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
