import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const fakedCallerNumber = {
  id: 'faked-caller-number',
  group: 'calls',
  question: '来电显示12378、95、110就是真的吗',
  asked: ['12378打电话让我还钱', '95开头的电话是银行打的吗', '110打来说我欠网贷', '来电显示是官方号码，可信吗', '监管局打电话催我还款'],
  verdict: 'fact',
  answer: [
    '不一定，来电显示可以被改；挂掉，自己拨官方号码核实。',
    '法律要求电信企业封堵改号电话，也禁止非法使用能改来电号码的设备、软件。有这样的禁令，正说明显示的号码不能当凭据。',
    '12378受理投诉，不裁判你欠多少钱。110管报警，警察也不替谁收债。用这些号码催你转账的，先当作有问题。',
    '核实时不要直接点来电记录回拨，自己查到官方号码，重新按一遍。',
  ],
  doNow: ['马上挂断，截图来电号码和时间', '从官方App或合同里找客服电话，自己拨过去问', '对方自称警察，自己拨110核实', '钱已经转了，立刻打110'],
  doNot: ['别按对方的话转账、共享屏幕、报验证码', '别因为显示的是官方号就相信'],
  doesNotMean: ['所有95开头的电话都是假的'],
  citations: [{ law: 'antiFraudLaw', article: '13', quote: '对改号电话进行封堵拦截和溯源核查' }, { law: 'antiFraudLaw', article: '14', clause: '第（二）项' }],
  channels: ['lenderDesk', 'police', 'antiFraud', 'harassmentReporting'],
  related: ['fake-regulator', 'fake-officials', 'repayment-link', 'codes-and-face-scan'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
