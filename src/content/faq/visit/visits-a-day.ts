import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const visitsADay = {
  id: 'visits-a-day',
  group: 'visit',
  question: '一天能来几次',
  asked: ['催收一天来好几趟', '每天都上门烦死了', '外访一天最多几次', '天天来家里敲门合法吗'],
  verdict: 'fact',
  answer: [
    '没有核实到次数规定；反复纠缠可以报警。',
    '网上有各种数字，我们没能核实，所以不写。不管是银行、消费金融公司还是小贷公司，都不能只凭来了几次就下结论。',
    '法律看的是影响：用滋扰、纠缠、跟踪的方法干扰别人正常生活的，可以罚款、拘留。',
    '你也可以请民警考虑，责令对方一段时间内不得接触你。批不批，由公安机关负责人决定。',
  ],
  doNow: ['每次都记：日期、几点、几个人、待了多久', '门铃录像、录音按日期存好', '打官方客服，要求别再反复上门并投诉', '当天反复来、赖着不走，打110'],
  doNot: ['别夸大次数，报警和投诉只说真实的', '别堵门对骂，把自己也卷进去'],
  doesNotMean: ['来一次就违法'],
  citations: [
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第一款第（五）项、第二款',
      quote: '多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
      oftenCitedAs: '42',
    },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['asked-to-leave', 'visiting-hours', 'calling-the-police', 'after-a-visit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
