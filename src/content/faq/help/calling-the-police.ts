import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const callingThePolice = {
  id: 'calling-the-police',
  group: 'help',
  question: '报警要拿什么、怎么说',
  asked: ['打110要怎么说', '被催收骚扰报警要什么证据', '去派出所报案要带什么', '催收上门报警怎么讲才有用', '报警后会给我什么凭证'],
  verdict: 'fact',
  answer: [
    '说正在发生什么、在哪里、几个人；事后要受案回执（报案的凭证）。',
    '法律规定，公安机关对报案应当立即立案调查；认为不属于治安案件的，要说明理由。',
    '部门规章要求公安机关对归它管的报案制作受案回执，交给报案人。没给，可以当场要。',
    '人有危险先报警，证据以后再补。去派出所带上身份证、录音、照片和来电截图。',
  ],
  doNow: ['打110：地址、几个人、在做什么、有没有受伤', '先到安全的地方，不和对方冲撞', '警察到后，说事实，不争论欠多少钱', '要受案回执，拍照存好'],
  doNot: ['别谎报警情，可能被拘留、罚款', '别把听说的讲成亲眼看见的', '别删录音和短信原件'],
  doesNotMean: ['报了警，债就由警察处理'],
  citations: [
    { law: 'policeCaseIntakeRules', article: 'summary' },
    { law: 'publicSecurityAdministrationLaw', article: '90', quote: '应当立即立案并进行调查' },
    { law: 'publicSecurityAdministrationLaw', article: '29', clause: '第（一）项' },
  ],
  channels: ['police', 'policeSupervision'],
  related: ['police-say-civil-matter', 'police-do-nothing', 'recordings-as-evidence', 'asked-to-leave'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
