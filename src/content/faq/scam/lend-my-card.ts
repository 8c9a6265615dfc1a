import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const lendMyCard = {
  id: 'lend-my-card',
  group: 'scam',
  question: '借我身份证、银行卡走账，说能抵债',
  asked: ['催收说用我的卡走流水抵欠款', '让我帮忙收款再转出去能减债', '租银行卡给别人用会怎样', '出借支付宝账户还网贷', '说刷流水能提额还债'],
  verdict: 'unlawful',
  answer: [
    '别借，已借的马上停：可能是在帮人洗钱，你也可能要担责。',
    '法律规定，不得非法出租、出借银行账户、支付账户，也不得为电信网络诈骗提供个人信息、帮忙洗钱。',
    '明知别人利用网络犯罪，还帮着收款转款，情节严重的，要负刑事责任。',
    '走账抵不了债。欠款少没少，只看放贷机构官方渠道的记录。',
  ],
  doNow: [
    '停止收款、转款、取现，别再配合。',
    '打银行客服，说卡可能被人利用，先停用。',
    '已经做了：先打12348或找持证律师，再说细节。',
    '聊天、流水、对方账号原样存好。',
  ],
  doNot: ['卡里来路不明的钱，不取、不花、不转走。', '不删聊天，不去陌生地方刷脸取钱。', '不躲警方，接到通知按时配合。'],
  doesNotMean: ['做过一次就没有退路'],
  citations: [
    { law: 'antiFraudLaw', article: '25', clause: '第一款' },
    { law: 'antiFraudLaw', article: '31', clause: '第一款', quote: '任何单位和个人不得非法买卖、出租、出借电话卡、物联网卡、电信线路、短信端口、银行账户、支付账户' },
    { law: 'criminalLaw', article: '287-2', clause: '第一款', quote: '明知他人利用信息网络实施犯罪' },
  ],
  channels: ['legalAid', 'police', 'antiFraud'],
  related: ['post-my-sim-card', 'frozen-by-police', 'codes-and-face-scan', 'friend-needs-my-face'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
