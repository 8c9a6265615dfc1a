import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const someoneComplainsForMe = {
  id: 'someone-complains-for-me',
  group: 'help',
  question: '可以让别人替我投诉吗',
  asked: ['我不会说能让家人帮我投诉吗', '代理投诉要什么手续', '住院了让朋友替我投诉行吗', '委托书怎么写才能代我投诉', '爸妈可以替我打12378吗'],
  verdict: 'depends',
  answer: [
    '确有困难的可以；机构可以要你亲笔签名或盖章的授权委托书原件。',
    '监管规章要求银行、消费金融公司接受这样的代为投诉，也可以要代办人的身份证明和联系方式。',
    '借款人去世的，继承人可以投诉，机构可以要继承关系证明。',
    '小贷公司不在这部规章里，先问它和地方金融管理局要什么手续。',
  ],
  doNow: ['能自己打电话，就自己投诉，讲清事实就行', '委托书写清：谁、代你投诉哪件事、到哪天', '写上“不代签协议，不代收代付款”'],
  doNot: ['别交给收费的代理，别签空白委托书', '别把手机卡、验证码、身份证原件给代办人'],
  doesNotMean: ['代办人可以替你认债、签协议'],
  citations: [{ law: 'complaintHandlingMeasures', article: '14', quote: '可以要求提供经投诉人亲笔签名或者盖章的授权委托书原件' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['family-may-complain', 'prepare-a-complaint', 'taught-to-complain-daily', 'percentage-and-deposit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
