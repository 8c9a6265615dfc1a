import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const antiCollectionGroups = {
  id: 'anti-collection-groups',
  group: 'scam',
  question: '“反催收群”“上岸群”能进吗',
  asked: ['有人拉我进反催收群', '债友群里教怎么对付催收', '负债上岸群靠谱吗', '加群学协商技巧会有风险吗', '反催收联盟是什么组织'],
  verdict: 'fact',
  answer: [
    '教人造假、恶意投诉的群别进，出了事会连累你。',
    '有的群就是代办公司拉客的地方。五部门2026年2月提示过短视频、直播里的“代理维权”：以“依法维权”之名，行“非法牟利”之实。',
    '群里若教你用投诉、曝光逼机构赔钱，要当心。法律规定，敲诈勒索数额较大或者多次的，要负刑事责任。',
    '想有人说说话，一点没错。心里难受打12356，办法以官方客服和12348说的为准。',
  ],
  doNow: [
    '群里要证件、收费、教造假的，截图后退群。',
    '发过证件或报告的，查信用报告有没有新借款。',
    '照着做过的，先停手，打12348问后果。',
    '自己按真实情况联系官方客服。',
  ],
  doNot: ['不发身份证、信用报告、合同到群里。', '不转发模板，不替别人投诉。'],
  doesNotMean: ['和处境相同的人聊天也不行'],
  citations: [
    { law: 'fiveDepartmentWarning', article: 'summary' },
    { law: 'criminalLaw', article: '274', quote: '敲诈勒索公私财物，数额较大或者多次敲诈勒索的' },
  ],
  channels: ['mentalHealth', 'legalAid', 'lenderDesk', 'internetReporting'],
  related: ['taught-to-complain-daily', 'taught-to-forge', 'complaint-as-pressure', 'cannot-go-on'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
