import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const complaintAsPressure = {
  id: 'complaint-as-pressure',
  group: 'help',
  question: '用投诉换减免、要赔偿行吗',
  asked: ['不给我减免我就一直投诉行不行', '投诉银行能拿到赔偿吗', '有人教我投诉到平台怕了就减债', '让他给我补偿我就撤诉可以吗', '投诉换停息分期违法吗', '中介说帮我投诉能要到钱'],
  verdict: 'depends',
  answer: [
    '如实投诉可以；捏造事实、借投诉要钱，可能涉嫌犯罪。',
    '法律规定，不得利用投诉牟取不正当利益。编造事实、用不断投诉逼人给钱，可能涉嫌敲诈勒索。',
    '数额较大或者多次的，可能被追究刑事责任；不够刑事的，也可能受治安处罚。',
    '如实反映不当催收、请求停止和更正，都是正当的。投诉和协商分开写，不互相当条件。',
  ],
  doNow: ['投诉只写事实和请求，不写“否则”', '协商申请另交官方客服，附真实材料', '有人教你编故事，停止来往，留下聊天记录', '确实受了损失，打12348问怎么起诉'],
  doNot: ['别说“给钱我就撤诉”', '别让中介用你的名义批量投诉', '别编骚扰次数、病历、录音'],
  doesNotMean: ['受了骚扰也不能投诉', '依法起诉请求赔偿也是敲诈'],
  citations: [
    { law: 'criminalLaw', article: '274', quote: '敲诈勒索公私财物，数额较大或者多次敲诈勒索的，处三年以下有期徒刑、拘役或者管制' },
    { law: 'publicSecurityAdministrationLaw', article: '58', oftenCitedAs: '49' },
    { law: 'consumerRightsRegulation', article: '27', clause: '第二款', quote: '不得利用投诉、举报牟取不正当利益' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'legalAid'],
  related: ['prepare-a-complaint', 'taught-to-complain-daily', 'claim-damages', 'threaten-them-back'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
