import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const threatOfBlacklist = {
  id: 'threat-of-blacklist',
  group: 'threats',
  question: '说今天不还就上失信黑名单',
  asked: ['催收说今晚要把我列为老赖', '逾期几天会上失信名单', '平台能把我拉进黑名单吗', '说已经提交法院列失信了', '还不上就会变成失信被执行人吗'],
  verdict: 'fact',
  answer: [
    '只有法院能列失信名单（公布拒不履行者的名单），要先有生效判决等文书和法定情形。',
    '司法解释规定的情形有：有履行能力而拒不履行，隐匿、转移财产逃避执行，不按规定报告财产等。',
    '确实没有能力，就不属于“有履行能力而拒不履行”，不该按这一项列。决定列入要有法院院长签发的决定书。',
    '所以催收一句“今天就上”不算数。但判决后有钱故意不还、躲着藏着，真可能被列入。',
  ],
  doNow: [
    '打12368，或查“人民法院在线服务”里的“我的案件”。',
    '查到案子：先看期限；收到执行通知，如实报告财产。',
    '没有案子：录下这句话，向放贷机构官方客服反映。',
  ],
  doNot: ['不转移、不藏财产。', '不把法院短信、快递当催收扔掉。'],
  doesNotMean: ['以后也上不了名单', '判决可以不理'],
  citations: [
    { law: 'dishonestyListProvisions', article: '1', clause: '第（一）项、第（三）项、第（四）项', quote: '有履行能力而拒不履行生效法律文书确定义务的' },
    { law: 'dishonestyListProvisions', article: '3', clause: '第（四）项' },
    { law: 'dishonestyListProvisions', article: '5', clause: '第三款', quote: '决定书由院长签发，自作出之日起生效' },
  ],
  channels: ['courtHotline', 'courtOnline', 'lenderDesk', 'legalAid'],
  related: ['leaving-the-dishonesty-list', 'restriction-and-dishonesty', 'threat-of-travel-ban', 'regulator-dishonesty-list'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
