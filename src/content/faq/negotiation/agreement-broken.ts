import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const agreementBroken = {
  id: 'agreement-broken',
  group: 'negotiation',
  question: '谈好又还不上会怎样',
  asked: ['分期谈成了又断了怎么办', '签了还款协议还不起会怎样', '协商后二次逾期有什么后果', '和解以后又违约会恢复执行吗'],
  verdict: 'fact',
  answer: [
    '看协议怎么写：可能恢复原来的全部金额，也可能被起诉。',
    '法律规定，不按约定履行，要继续还、补救或者赔损失。哪家放的贷都一样，细节看协议里的违约后果。',
    '已经在法院执行的：你不履行和解协议，对方可以申请恢复执行，也可以就这份协议另外起诉。没有正当理由不履行的，法院还应当把你列入失信名单（法院公布的失信被执行人）。',
    '断之前说，比断之后说，更容易再谈。所以当初只答应最差的月份也付得起的数。',
  ],
  doNow: ['翻协议，圈出“违约后果”一段', '还款日之前打官方客服，说明变化', '已在执行的，当天联系执行法官', '记下能还的新数，请对方书面答复'],
  doNot: ['别不声不响断掉', '别借新的来补这一期'],
  doesNotMean: ['再也不能谈了', '断一期就要坐牢'],
  citations: [
    { law: 'civilCode', article: '577' },
    { law: 'enforcementSettlementProvisions', article: '9', quote: '申请执行人可以申请恢复执行原生效法律文书' },
    { law: 'dishonestyListProvisions', article: '1' },
  ],
  channels: ['lenderDesk', 'enforcementCourt', 'legalAid'],
  related: ['income-lost-midway', 'settlement-after-judgment', 'proof-of-agreement'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
