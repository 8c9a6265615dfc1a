import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const payAtTheDoor = {
  id: 'pay-at-the-door',
  group: 'visit',
  question: '当场给现金或扫他的码行不行',
  asked: ['上门的让我扫码还一点', '给催收现金算还款吗', '外访人员说当场付可以减免', '能不能把钱直接给上门的人'],
  verdict: 'fact',
  answer: [
    '不给；只从官方App或合同写的对公账户（公司名下账户）还。',
    '钱给了个人，机构可能查不到、不认账，等于没还，还得再付一次。',
    '债已经转给别的公司的，先打原放贷机构核实转给了谁、账户是什么，再付给那一家。',
    '银行、消费金融公司、小贷公司都一样：想还一部分，等人走了，自己在官方渠道还，留好回单。3年没人催过的老账，还之前先问12348。',
  ],
  doNow: ['说：“我只在官方渠道还，今天不付现金、不扫码”', '打官方客服，核对欠款数和收款户名', '已经付了的：存转账记录，马上请机构查账', '机构不认、来人失联，立刻打110报警'],
  doNot: ['别扫来人手机上的码', '别交出银行卡、密码、验证码', '别被“现在付才减免”催着走'],
  citations: [],
  channels: ['lenderDesk', 'police', 'antiFraud', 'legalAid'],
  related: ['personal-account', 'verify-the-collector', 'whom-to-pay-now', 'pay-a-little-first'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
