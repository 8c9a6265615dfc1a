import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const severalLenders = {
  id: 'several-lenders',
  group: 'negotiation',
  question: '几家平台，先还哪家',
  asked: ['欠了好几家网贷先还谁', '多头借贷怎么排还款顺序', '钱不够分，哪一家要紧', '信用卡和网贷先还哪个'],
  verdict: 'fact',
  answer: [
    '没有查到法定的顺序；先留基本生活费，其余按比例还。',
    '有法院或仲裁（双方约定由仲裁机构裁决）文书的，先处理期限。法院的打12368，或从法院官网查总机；仲裁的打仲裁机构官网的电话。',
    '按比例是说：能还1000元，甲欠2万元、乙欠1万元，就先按2比1分。这只是公平的分法，各家未必接受。',
    '有家人担保的那家，断了会连到家人，单独想清楚。信用卡、银行、消费金融公司、小贷公司都列进同一张表。',
  ],
  doNow: ['列一张表：全称、欠多少、到期日、有无担保', '先写下吃饭、看病、房租要多少', '剩下的按比例分，逐家申请', '查12368，看有没有案子'],
  doNot: ['别拆东补西，借新还旧', '别对每家都说“先还你家”'],
  doesNotMean: ['没分到的那家可以不管'],
  citations: [],
  channels: ['lenderDesk', 'legalAid', 'courtHotline', 'socialAssistance'],
  related: ['pay-a-little-first', 'no-money-for-food', 'bridge-money', 'how-to-apply'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
