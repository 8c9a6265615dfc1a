import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const frozenBeforeJudgment = {
  id: 'frozen-before-judgment',
  group: 'court',
  question: '没判决就冻我的卡，合法吗',
  asked: ['还没开庭银行卡就被法院冻结了', '没判决法院能冻结账户吗', '被起诉前卡就冻了', '诉前保全是什么', '法院没通知我就冻卡'],
  verdict: 'lawful',
  answer: [
    '收到裁定5日内可申请复议（请法院再看一次）；起诉前、诉讼中都可以冻，有裁定就合法。',
    '这叫保全（先把财产冻住，免得判了拿不到），不用等判决。起诉前冻的，对方30日内不起诉也不申请仲裁（由仲裁机构裁决），法院应当解除。',
    '法律规定，法院冻结后应当立即通知你。没接到通知，就去银行问是哪家法院、什么案号，再打12368核实。',
    '平台、催收公司、“调解中心”没有这个权力。公安、反诈冻的卡是另一回事，先问清是谁冻的。',
  ],
  doNow: ['去银行问：冻结法院、案号、冻了多少', '打12368和法院总机，要裁定书', '数出5日，写复议申请：请法院再看一次', '里面有工资、低保的，备好来源证明'],
  doNot: ['不转走、不藏别的财产', '不付钱给说能解冻的人'],
  doesNotMean: ['已经判你输，也不等于钱已被划走'],
  citations: [
    { law: 'civilProcedureLaw', article: '103' },
    { law: 'civilProcedureLaw', article: '104', quote: '申请人在人民法院采取保全措施后三十日内不依法提起诉讼或者申请仲裁的，人民法院应当解除保全。' },
    { law: 'civilProcedureLaw', article: '106', quote: '人民法院保全财产后，应当立即通知被保全财产的人。' },
    { law: 'preservationProvisions', article: '25' },
  ],
  channels: ['courtHotline', 'enforcementCourt', 'legalAid'],
  related: ['objecting-to-a-freeze', 'wage-card-frozen', 'frozen-by-police', 'summons'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
