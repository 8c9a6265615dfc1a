import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const villageCommittee = {
  id: 'village-committee',
  group: 'thirdParties',
  question: '找村干部、居委会“做工作”',
  asked: ['催收打给村委会说我欠钱', '村支书知道我欠网贷了', '催收说要让居委会上门做工作', '村里大喇叭广播我欠钱', '给村委会寄了我的欠款函'],
  verdict: 'depends',
  answer: [
    '不得向村干部、居委会说出你的欠款；寄公开函、上广播的，可投诉报警。',
    '法律规定，不得非法提供、公开他人的个人信息；散布隐私的，可以受治安处罚。村里广播、张贴你的欠款，涉嫌违法。',
    '国家推荐性标准要求，联系联系人只能问联系方式或请转告。只请村干部转告你回电话、没提欠款，不等于违法。',
    '法院送达（把法院文书交到你手里）时，请村居干部到场见证，是另一回事，要认真收。',
  ],
  doNow: ['请村干部说明：谁打的、几点、说了什么', '有函件的，拍下信封和内容；有广播的，录音', '打官方客服，要求停止联系村居并书面答复', '公开散布的，带材料去派出所'],
  doNot: ['别把法院请村居见证的文书当成催收', '别和村干部争吵，他可能只是接了个电话'],
  doesNotMean: ['法院送文书时也不能请村居干部到场见证'],
  citations: [
    { law: 'personalInformationProtectionLaw', article: '10' },
    { law: 'personalInformationProtectionLaw', article: '25' },
    { law: 'collectionStandard', article: 'wordsToContacts' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（六）项', quote: '偷窥、偷拍、窃听、散布他人隐私的', oftenCitedAs: '42' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'police'],
  related: ['told-others-my-debt', 'letters-to-workplace', 'refusing-court-mail', 'notices-on-the-door'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
