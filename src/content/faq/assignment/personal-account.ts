import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const personalAccount = {
  id: 'personal-account',
  group: 'assignment',
  question: '催收让我转到个人账户',
  asked: ['催收给我一个私人账号让我打钱', '还款要转到个人微信行吗', '客服让我转到他支付宝', '催收员说公司账户在维护'],
  verdict: 'depends',
  answer: [
    '不转；只还到放贷机构或核实过的新债主的机构账户。',
    '转给个人，机构可能查不到、不认账，等于没还。银行、消费金融公司、小贷公司都一样，还款只走它的官方渠道。',
    '债转给了别的公司的：司法解释规定，收到转让通知后再还给老债主不算数。所以先核实谁是债主，再付到它的公司账户。',
    '“公司账户在维护”“走我这里快”“今天付才减免”，都不是转给个人的理由。',
  ],
  doNow: ['问清收款户名、开户行、对应哪份合同', '打官方客服核对户名，对得上再付', '已经转了：存好记录，请机构书面确认入没入账', '机构不认或对方失联，打110或96110'],
  doNot: ['别转个人银行卡、微信、支付宝', '别给验证码，别共享屏幕'],
  doesNotMean: ['这笔债可以一直不还'],
  citations: [{ law: 'contractInterpretation', article: '48', clause: '第一款' }],
  channels: ['lenderDesk', 'police', 'antiFraud'],
  related: ['pay-at-the-door', 'verify-the-collector', 'whom-to-pay-now', 'fees-to-a-person'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
