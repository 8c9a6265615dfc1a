import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const afterAVisit = {
  id: 'after-a-visit',
  group: 'visit',
  question: '他们走后我该做什么',
  asked: ['催收刚走我要留什么证据', '上门以后怎么投诉', '家访完了接下来怎么办', '催收来过了要不要报警'],
  verdict: 'fact',
  answer: [
    '先记时间、人数、机构、说的话，存好录音，再投诉。',
    '证据要原样。司法解释规定，录音录像作证据要有原始载体，就是录的那部手机或存储卡；短信、聊天记录也算电子数据。',
    '银行、消费金融公司：监管规章要求，简单的投诉15日内作出决定并告知；复杂的可到30日，特别复杂的经批准可再延30日。',
    '小贷公司：没有查到全国统一的期限，先找公司，再找它注册地的地方金融管理局。向谁投诉都要说真话。',
  ],
  doNow: ['今晚写一页：几点、几个人、机构、工号、原话', '录音、监控、门口照片备份，原件不删', '打官方客服：问是不是它派的，要投诉受理编号', '闯门、威胁、毁东西的，去派出所报案'],
  doNot: ['别添油加醋', '别拿投诉换减免，别把视频发网上'],
  citations: [
    { law: 'evidenceProvisions', article: '14' },
    { law: 'evidenceProvisions', article: '15', clause: '第一款', quote: '应当提供存储该视听资料的原始载体' },
    { law: 'complaintHandlingMeasures', article: '16' },
    { law: 'complaintHandlingMeasures', article: '18', clause: '第一款', quote: '应当自收到消费投诉之日起15日内作出处理决定并告知投诉人' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'police'],
  related: ['prepare-a-complaint', 'where-to-complain', 'reply-deadline', 'may-i-record'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
