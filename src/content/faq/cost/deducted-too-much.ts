import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const deductedTooMuch = {
  id: 'deducted-too-much',
  group: 'cost',
  question: '多扣、重复扣的钱能要回吗',
  asked: ['网贷重复扣款怎么办', '同一期扣了两次', '还完了还在扣钱', '平台多扣了钱能退吗', '扣的比账单多怎么要回来'],
  verdict: 'depends',
  answer: [
    '先投诉、要明细；没有依据多收的部分，应当返还。',
    '法律规定，没有法律根据得到的利益，受损失的人可以请求返还。有例外，比如自己没到期先还的。所以先看扣的是哪一期、哪一项。',
    '银行、消费金融公司：监管规章要求一般15日内作出处理决定，复杂的可到30日，特别的再延30日，并说明理由。',
    '小贷公司：没有全国统一的答复期限，可以向公司注册地的地方金融管理局反映。',
  ],
  doNow: ['导出银行流水，圈出多扣、重复的', '对照合同和还款计划，算出多扣多少', '书面投诉：日期、金额、请求退回或冲抵', '留下投诉编号，到期没答复再找监管'],
  doNot: ['别夸大金额，投诉要真实', '别给陌生来电银行卡号、验证码'],
  doesNotMean: ['扣的钱先冲了费用、利息就是多扣'],
  citations: [
    { law: 'civilCode', article: '985', quote: '得利人没有法律根据取得不当利益的，受损失的人可以请求得利人返还取得的利益' },
    { law: 'complaintHandlingMeasures', article: '18', quote: '应当自收到消费投诉之日起15日内作出处理决定并告知投诉人' },
    { law: 'complaintHandlingMeasures', article: '19' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'consumerProtectionPlatform'],
  related: ['statement-of-account', 'order-of-payment', 'reply-deadline', 'refund-helpers'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
