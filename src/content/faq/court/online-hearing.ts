import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const onlineHearing = {
  id: 'online-hearing',
  group: 'court',
  question: '线上开庭我不会、没设备',
  asked: ['网上开庭不会弄怎么办', '没有电脑能不能到法院开庭', '不想在线开庭可以吗', '老人不会用手机开庭', '云开庭能改线下吗'],
  verdict: 'depends',
  answer: [
    '开庭前尽早说：可以不同意线上，或申请转线下；同意了就要来。',
    '司法解释规定，线上开庭要征得同意。没明确同意、也没在指定期限内登录平台的，你的部分在线下办。',
    '不会用、没设备，法院应当把相应环节转为线下。已同意又反悔的，要在开庭前的合理时间内提，由法院审查。',
    '同意的，收到通知3日内要在平台验证身份、关联案件。同意了又无故不来，后果自己担，可能缺席判决（你不在也判）。',
  ],
  doNow: ['从法院官网查总机，核实案号和开庭时间', '说明没设备或不会用，请求线下开庭', '再交一份书面申请，留签收凭证', '能线上的，提前一天试摄像头和网络'],
  doNot: ['别点了同意又不登录', '别录屏、别外传庭审画面'],
  doesNotMean: ['不同意线上就不用开庭'],
  citations: [
    { law: 'onlineLitigationRules', article: '4' },
    { law: 'onlineLitigationRules', article: '5', clause: '第一款', quote: '人民法院应当将相应诉讼环节转为线下进行。' },
    { law: 'onlineLitigationRules', article: '10', quote: '应当在收到通知的三日内通过诉讼平台验证身份、关联案件' },
  ],
  channels: ['courtHotline', 'courtOnline', 'legalAid'],
  related: ['summons', 'missing-the-hearing', 'distant-court', 'arbitration-offline'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
