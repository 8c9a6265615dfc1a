import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const detentionWithoutMoney = {
  id: 'detention-without-money',
  group: 'court',
  question: '真的没钱，法院会拘留我吗',
  asked: ['还不上钱会被司法拘留吗', '执行局说要拘留我怎么办', '没有能力还也会被抓吗', '被执行人没钱会关几天', '法院拘留要关多久'],
  verdict: 'depends',
  answer: [
    '没钱本身不是拘留的理由；拒报财产、藏钱、抗拒执行才可能。',
    '法律规定，转移已冻结的财产，用暴力、威胁阻碍执行，拒不履行生效判决，拒报或虚报财产，法院可以罚款、拘留。',
    '所以真没钱的人，最要紧的是让法院看到：按期如实报财产，传唤就到，能还一点就还一点。',
    '这种拘留在15日以下，个人罚款在10万元以下，不是判刑。收到拘留决定书不服的，可以申请上一级法院复议（重新审查）一次，复议期间不停止执行；期限看文书，当天就问12348。',
  ],
  doNow: ['收到的是什么文书，打12368核实', '按期交财产报告表，没有也写“无”', '整理收入、房租、药费凭证，交给执行法官', '换了电话、住址，书面告诉法院'],
  doNot: ['别躲着不见执行法官', '别把钱挪到家人名下', '别在法院或家里推搡、辱骂执行人员'],
  doesNotMean: ['没钱就可以不理法院'],
  citations: [
    { law: 'civilProcedureLaw', article: '114', quote: '拒不履行人民法院已经发生法律效力的判决、裁定的' },
    { law: 'civilProcedureLaw', article: '118', quote: '拘留的期限，为十五日以下。' },
    { law: 'civilProcedureLaw', article: '252' },
    { law: 'civilProcedureLaw', article: '119' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid', 'mentalHealth'],
  related: ['property-report', 'refusing-a-judgment', 'moving-money-away', 'enforcement-notice'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
