import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const settlementAfterJudgment = {
  id: 'settlement-after-judgment',
  group: 'court',
  question: '判决后还能谈分期吗',
  asked: ['官司输了还能分期还吗', '执行阶段能和解吗', '已经强制执行了还能商量吗', '判完了想一个月还一点行吗', '怎么跟申请执行人谈分期'],
  verdict: 'lawful',
  answer: [
    '能谈。可以达成执行和解（判决后双方另定还法），写成书面交法院。',
    '司法解释规定，双方自愿，可以改期限、数额和方式。对方没有义务同意，法院也不能替他答应。',
    '双方一起把书面协议交给法院，或一方提交、另一方认可，法院可以裁定中止执行。口头谈成的，要由执行人员记入笔录、双方签名。',
    '谈好又不还，对方可以申请恢复执行原判决。无正当理由不履行和解协议的，法院还应当把你列入失信名单（法院公布的失信被执行人）。',
  ],
  doNow: ['算清留够生活费后，每月最多能还多少', '打给执行法官，说想和解，请他转告对方', '协议写清总额、每期金额、日期、收款账户', '协议交法院，自己留一份签收凭证'],
  doNot: ['别答应付不起的数', '别只口头说好，就当执行已经停了'],
  doesNotMean: ['一开始谈，法院就停止执行'],
  citations: [
    { law: 'civilProcedureLaw', article: '241' },
    { law: 'enforcementSettlementProvisions', article: '1', quote: '当事人可以自愿协商达成和解协议' },
    { law: 'enforcementSettlementProvisions', article: '2' },
    { law: 'enforcementSettlementProvisions', article: '9', quote: '申请执行人可以申请恢复执行原生效法律文书' },
    { law: 'dishonestyListProvisions', article: '1', clause: '第（六）项' },
  ],
  channels: ['enforcementCourt', 'legalAid', 'lenderDesk'],
  related: ['agreement-broken', 'interest-after-judgment', 'leaving-the-dishonesty-list', 'negotiate-after-suit'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
