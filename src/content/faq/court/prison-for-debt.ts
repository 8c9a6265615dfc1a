import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const prisonForDebt = {
  id: 'prison-for-debt',
  group: 'court',
  question: '网贷逾期会坐牢吗',
  asked: ['网贷还不上会被抓吗', '欠网贷会判刑吗', '催收说我要坐牢是真的吗', '没钱还贷款会不会进监狱', '逾期很久了会不会被拘留'],
  verdict: 'fact',
  answer: [
    '单纯还不上是民事纠纷，不会因此坐牢；判决后有能力却不还，才可能。',
    '刑法管的是另外的事，比如用假材料等欺骗手段借款并造成重大损失，为了骗钱借款，或者信用卡恶意透支。恶意透支这一条只管信用卡，网上的现金贷款不是信用卡。',
    '法律规定，判决生效后有能力执行而拒不执行，情节严重的，才可能构成犯罪。确实没有能力的，不符合“有能力”这一条。',
    '司法解释规定，信用卡也不能单凭没还，就认定你存心骗钱。',
  ],
  doNow: ['把吓你的话录音、截图，记下机构和号码', '打12368，查自己有没有案子', '收到法院文书当天看期限，别躲', '心里很怕时，打12356说一说'],
  doNot: ['不为借新还旧造假流水、假证明', '信用卡欠款不换号、不失联', '判决后不转移、不藏财产'],
  doesNotMean: ['可以不理法院；判决后拒报财产、抗拒执行，可能被罚款、拘留', '债不用还了'],
  citations: [
    { law: 'criminalLaw', article: '193' },
    { law: 'criminalLaw', article: '196' },
    { law: 'criminalLaw', article: '313', quote: '对人民法院的判决、裁定有能力执行而拒不执行，情节严重的' },
    { law: 'creditCardCrimeInterpretation', article: '6', quote: '不得单纯依据持卡人未按规定还款的事实认定非法占有目的' },
  ],
  channels: ['courtHotline', 'legalAid', 'mentalHealth'],
  related: ['credit-card-over-fifty-thousand', 'threat-of-prison', 'refusing-a-judgment', 'detention-without-money'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
