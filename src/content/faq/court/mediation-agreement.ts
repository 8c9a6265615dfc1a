import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const mediationAgreement = {
  id: 'mediation-agreement',
  group: 'court',
  question: '调解协议要不要签',
  asked: ['调解员让我签协议', '调解书签了会怎样', '签了调解协议还不上怎么办', '法院调解方案要不要同意', '司法确认是什么意思'],
  verdict: 'depends',
  answer: [
    '付得起、看得懂才签；签了有约束力，要照着还。先打12368核实是谁在调解。',
    '法律规定，人民调解委员会主持达成的协议有法律约束力。双方可在协议生效后30日内共同申请司法确认（请法院确认有效）。',
    '确认以后不还，对方可以申请强制执行。法院出的调解书，双方签收就有法律效力，不还同样可能被执行。',
    '签前看清：总额、每期、哪天付、减了什么、一期没付怎么办、付到哪个账户。看不懂的条款，拿回去问了再签。',
  ],
  doNow: ['算好：留足吃饭看病房租后每月剩多少', '让对方把减免、账户、违约后果写进协议', '拍下每一页，要一份盖章的', '有“亲友担保”“放弃抗辩”，先问12348'],
  doNot: ['付不起的数不签', '不在视频里被催着当场点“同意”', '三年多没人催过的债，问过12348再签'],
  doesNotMean: ['签了就没有别的费用了，要看协议怎么写'],
  citations: [
    { law: 'peoplesMediationLaw', article: '31', quote: '具有法律约束力，当事人应当按照约定履行' },
    { law: 'peoplesMediationLaw', article: '33' },
    { law: 'civilProcedureLaw', article: '100', quote: '调解书经双方当事人签收后，即具有法律效力。' },
    { law: 'civilProcedureLaw', article: '205' },
    { law: 'civilProcedureLaw', article: '206' },
    { law: 'civilProcedureLaw', article: '247' },
  ],
  channels: ['legalAid', 'courtHotline', 'mediation'],
  related: ['pre-trial-mediation', 'refusing-mediation', 'proof-of-agreement', 'family-as-guarantor'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
