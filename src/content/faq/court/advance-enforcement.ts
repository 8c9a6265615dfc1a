import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const advanceEnforcement = {
  id: 'advance-enforcement',
  group: 'court',
  question: '先予执行会直接划走我的钱吗',
  asked: ['催收说要先予执行我的卡', '没开庭就能把钱划走吗', '先予执行是什么意思', '短信说明天先予执行划扣', '没判决法院会先扣我的钱吗'],
  verdict: 'fact',
  answer: [
    '法律列明的先予执行情形，没有普通借款这一项。',
    '先予执行，就是判决前先让被告付钱。法律列的是：赡养费、抚养费、抚恤金、医疗费等；劳动报酬；情况紧急需要的。',
    '还要同时满足：双方权利义务明确，不先付会严重影响申请人的生活或生产经营，你有履行能力。',
    '别和冻结混淆：判决前法院可以先冻住你的钱，但不是划给对方。真收到裁定的，打12368核实，可以申请复议（重新审查）一次；期限看文书，当天就问12348。',
  ],
  doNow: ['看清文书写的是先予执行，还是冻结、保全', '从官网查法院总机，报案号核实', '是真的，马上打12348问复议怎么写'],
  doNot: ['别因为一条短信就转账', '真的裁定别不理，复议期间不停止执行'],
  doesNotMean: ['没判决就不会冻结你的卡'],
  citations: [
    { law: 'civilProcedureLaw', article: '109' },
    { law: 'civilProcedureLaw', article: '110', quote: '当事人之间权利义务关系明确，不先予执行将严重影响申请人的生活或者生产经营的' },
    { law: 'civilProcedureLaw', article: '111', quote: '复议期间不停止裁定的执行。' },
  ],
  channels: ['courtHotline', 'legalAid', 'courtOnline'],
  related: ['frozen-before-judgment', 'objecting-to-a-freeze', 'message-says-case-filed', 'forged-court-papers'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
