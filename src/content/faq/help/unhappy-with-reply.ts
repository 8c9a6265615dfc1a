import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const unhappyWithReply = {
  id: 'unhappy-with-reply',
  group: 'help',
  question: '对答复不满意怎么办',
  asked: ['银行的答复我不满意还能找谁', '投诉被驳回了怎么办', '客服敷衍我怎么往上反映', '消金公司的处理结果我不服', '怎么向总行申请核查'],
  verdict: 'fact',
  answer: [
    '分支机构的答复，收到后30日内可以书面请它的上级核查。',
    '监管规章要求银行、消费金融公司的上级机构30日内作出核查决定并告知你，时限、过程、结果都要查。',
    '答复里应当写明核实情况、依据和理由，还有核查、调解、诉讼等途径。没写的，可以请它补上。',
    '小贷公司不在这部规章里，可以把答复交给注册地的地方金融管理局反映。',
  ],
  doNow: ['记下收到答复的日期，往后数30日', '写一页核查申请：哪一点不对、证据是什么', '寄给它的上级机构，留好寄送凭证', '也可以请求调解，或打12348问起诉'],
  doNot: ['别过了30日才想起来写', '别在申请里加没发生过的事'],
  doesNotMean: ['上级就会改变答复', '核查期间可以不管还款和法院文书'],
  citations: [
    { law: 'complaintHandlingMeasures', article: '19', quote: '应当说明对消费投诉内容的核实情况、作出决定的有关依据和理由' },
    { law: 'complaintHandlingMeasures', article: '20', quote: '可以自收到处理决定之日起30日内向其上级机构书面申请核查' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'consumerProtectionPlatform', 'legalAid'],
  related: ['apply-for-mediation', 'reply-deadline', 'prepare-a-complaint'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
