import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const notarisedDebt = {
  id: 'notarised-debt',
  group: 'court',
  question: '合同做过强制执行公证，会直接执行吗',
  asked: ['没起诉怎么就被强制执行了', '借款合同做过公证会怎样', '赋强公证是什么意思', '公证过的贷款能不打官司直接执行吗', '法院凭执行证书冻结我'],
  verdict: 'lawful',
  answer: [
    '会。收到执行通知15日内可书面申请不予执行；争金额的，可另行起诉。',
    '强制执行公证，就是公证机构证明你承诺过“不还就接受强制执行”。法律规定，你不履行的，对方可以不打官司，直接申请法院执行。司法解释规定，对方还要交执行证书。',
    '15日内申请不予执行，只看公证程序，比如办的时候你没到场、也没委托人到场。要附证据，交给执行法院。',
    '内容与事实不符、已还过的，可以在执行程序结束前起诉对方。起诉不影响法院继续执行。先打12368核实通知。',
  ],
  doNow: ['核实通知，记下收到日，数出15日', '翻合同，找公证和“接受强制执行”字样', '向公证机构要当时的办证材料', '列出还款记录，打12348问律师'],
  doNot: ['别以为没起诉就不能执行', '别错过15日'],
  doesNotMean: ['公证过的数额就不能再争'],
  citations: [
    { law: 'civilProcedureLaw', article: '249', clause: '第一款', oftenCitedAs: '238' },
    { law: 'notarisedDebtProvisions', article: '3' },
    { law: 'notarisedDebtProvisions', article: '12' },
    { law: 'notarisedDebtProvisions', article: '13', quote: '应当在执行通知书送达之日起十五日内向执行法院提出书面申请' },
    { law: 'notarisedDebtProvisions', article: '22', quote: '可以在执行程序终结前，以债权人为被告，向执行法院提起诉讼' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'legalAid'],
  related: ['asked-to-notarise', 'enforcement-notice', 'settlement-after-judgment', 'property-report'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
