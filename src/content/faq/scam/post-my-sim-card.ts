import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const postMySimCard = {
  id: 'post-my-sim-card',
  group: 'scam',
  question: '要我寄手机卡、办新卡',
  asked: ['代协商让我把电话卡寄过去', '说替我接催收电话要我的手机卡', '让我办张新卡给他们用', '手机卡寄给债务公司会怎样', '要我把SIM卡快递给法务'],
  verdict: 'unlawful',
  answer: [
    '别寄：法律规定不得非法出租、出借电话卡、银行账户，风险都在你身上。',
    '违反的，没收违法所得，由公安机关罚款；情节严重的，并处拘留，最长15日。',
    '卡到了别人手里，催收、法院、银行的电话和验证码都归他收。你会错过期限，还可能被盗刷、被冒名借款。',
    '另有监管规章：经公安机关认定出租、出借达到三张、三次等情形的，电话卡和账户会受限制。',
  ],
  doNow: [
    '还没寄：不寄，把他的要求截图。',
    '已经寄了：马上打运营商官方客服，挂失补卡。',
    '改银行、支付、借款App的密码和绑定手机号。',
    '查账户和短信有没有异常，有就打110。',
  ],
  doNot: ['不给他实名新号，不帮人过实名验证。', '不连同银行卡、身份证一起寄。'],
  doesNotMean: ['寄过一张就会被惩戒'],
  citations: [
    { law: 'antiFraudLaw', article: '31', clause: '第一款', quote: '任何单位和个人不得非法买卖、出租、出借电话卡' },
    { law: 'antiFraudLaw', article: '44', quote: '由公安机关处违法所得一倍以上十倍以下罚款' },
    { law: 'fraudJointPunishmentMeasures', article: 'summary' },
  ],
  channels: ['police', 'antiFraud', 'lenderDesk', 'legalAid'],
  related: ['told-to-stop-answering', 'lend-my-card', 'already-paid-an-agent', 'codes-and-face-scan'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
