import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const calledDebtEvader = {
  id: 'called-debt-evader',
  group: 'threats',
  question: '说我是“恶意逃废债”要上报',
  asked: ['催收给我扣恶意逃废债的帽子', '逃废债会被怎么处理', '说把我报成逃债人员了', '上报逃废债名单是什么意思', '我没钱还算逃废债吗'],
  verdict: 'fact',
  answer: [
    '没有查到“一报上去就受罚”的专门规定；先存证，再如实说明情况。',
    '“逃废债”是一种说法。催收不能凭一句话就给你定罪名、定处罚，要看事实和证据。',
    '要当心的是自己的做法：换号失联、藏匿转移财产，会让人认定你不想还。信用卡欠款的，更要注意。',
    '机构把逾期如实报给征信，是另一回事，报错了可以提异议。',
  ],
  doNow: [
    '记下说这话的人、时间和原话。',
    '给官方客服留言：我没有失联，写明难处和联系方式。',
    '失业、生病等真实材料理好，留着说明情况。',
    '打12368确认有没有案子，有就按期限办。',
  ],
  doNot: ['不失联，不拒收法院快递。', '不转移财产，不编理由。'],
  doesNotMean: ['怎么拖都没有后果'],
  citations: [],
  channels: ['lenderDesk', 'courtHotline', 'legalAid'],
  related: ['must-i-answer', 'change-my-number', 'threat-of-blacklist', 'moving-money-away'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
