import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const dozensOfCalls = {
  id: 'dozens-of-calls',
  group: 'calls',
  question: '一天几十个电话，没法过日子',
  asked: ['催收一直换号打，手机都没法用', '一天打了五十多个催收电话', '不停打电话影响我上班，怎么办', '电话骚扰可以报警吗', '催收电话打到崩溃了'],
  verdict: 'unlawful',
  answer: [
    '多次电话滋扰，影响你正常生活，涉嫌违法，可以报警，也可以投诉。',
    '法律规定，不得用电话、短信侵扰别人的私人生活安宁。用滋扰、纠缠的方法干扰正常生活的，可以受治安处罚，公安机关还可以责令一段时间内不得接触你。',
    '法律没有写死打几个电话算滋扰。公安机关会看次数、时间和影响，所以记录最要紧。',
    '消费金融公司：监管规章还禁止用骚扰等手段催收。银行、小贷公司不适用这部规章，但上面的法律对谁都适用。',
  ],
  doNow: ['截图全部来电，写下日期、次数和影响了什么', '向官方客服提出：停止频繁拨打，请书面答复', '打110或去派出所报案，说“多次滋扰，没法正常生活”', '心里撑不住，打12356说一说'],
  doNot: ['别关机失联，法院和官方客服的电话还要能接到', '别夸大次数，谎报警情也会被处罚'],
  doesNotMean: ['债不用还了'],
  citations: [
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第（五）项、第二款',
      quote: '多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
      oftenCitedAs: '42',
    },
    { law: 'civilCode', article: '1033', clause: '第（一）项' },
    { law: 'consumerFinanceCompanyMeasures', article: '56', quote: '不得采用暴力、威胁、恐吓、骚扰等不正当手段进行催收' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'mentalHealth'],
  related: ['phone-bombing', 'calls-a-day', 'calling-the-police', 'police-say-civil-matter'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
