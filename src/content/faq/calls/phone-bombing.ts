import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const phoneBombing = {
  id: 'phone-bombing',
  group: 'calls',
  question: '“呼死你”、短信轰炸',
  asked: ['手机被呼死你软件轰炸了', '一分钟收到几十条验证码短信', '被短信轰炸，手机一直响', '催收用软件轰炸我的电话'],
  verdict: 'unlawful',
  answer: [
    '先留记录再报警：“呼死你”和短信轰炸涉嫌违法，号码还可以报给12321。',
    '法律规定，不得用电话、短信侵扰别人的生活安宁。多次发送侮辱、恐吓信息，或者反复滋扰，干扰正常生活的，可以受治安处罚。',
    '批量插卡、改号、虚拟拨号这类违法工具，法律另外禁止使用。不知道是谁干的，也可以报案，由公安机关去查。',
    '不管是银行、消费金融公司还是小贷公司的催收，这些法律都适用。',
  ],
  doNow: ['录屏几分钟，再截图来电和短信，先别清空', '打110或去派出所，带上手机给民警看', '把号码报给12321，再告诉放贷机构客服', '用手机自带的骚扰拦截先挡一挡'],
  doNot: ['别把收到的验证码告诉任何人', '别花钱请人“反轰炸”，那也可能违法'],
  doesNotMean: ['一定是放贷机构让人干的'],
  citations: [
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第（五）项',
      quote: '多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
      oftenCitedAs: '42',
    },
    { law: 'antiFraudLaw', article: '14', clause: '第一款' },
    { law: 'civilCode', article: '1033', clause: '第（一）项' },
  ],
  channels: ['police', 'harassmentReporting', 'lenderDesk', 'financialRegulator'],
  related: ['dozens-of-calls', 'faked-caller-number', 'block-their-numbers', 'calling-the-police'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
