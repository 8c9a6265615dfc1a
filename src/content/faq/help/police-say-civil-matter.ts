import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const policeSayCivilMatter = {
  id: 'police-say-civil-matter',
  group: 'help',
  question: '报警后警察说“经济纠纷不管”',
  asked: ['警察不管催收上门', '派出所说欠钱的事他们管不了', '民警不给我立案怎么办', '报警说是民事纠纷让我自己解决', '警察来了又走了催收还在闹'],
  verdict: 'depends',
  answer: [
    '该不该还钱警察不裁判；但闹事、威胁、硬闯归警察管，可要书面理由。',
    '法律规定，对报案应当立即立案调查；认为不属于治安案件的，应当告知你并说明理由。',
    '可以这样说：“我不是请你们断债，有人正在堵门、威胁打人，请出警。”',
    '不受理，就请他书面写明理由，再向上级公安机关、检察院或监察机关反映。',
  ],
  doNow: ['只说正在发生的事：地点、几个人、在做什么', '要受案回执（报案凭证）；不受理，要书面理由', '记下出警时间、民警姓名和警号', '录音、照片、伤情材料留好原件'],
  doNot: ['别夸大，没动手别说动了手', '别和民警争吵、推搡', '别等警察走了再去和对方动手'],
  doesNotMean: ['警察会帮你免掉债', '催收的人怎么闹都没事'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '90', quote: '认为不属于违反治安管理行为的，应当告知报案人、控告人、举报人、投案人，并说明理由' },
    { law: 'publicSecurityAdministrationLaw', article: '133', clause: '第二款' },
    { law: 'publicSecurityAdministrationLaw', article: '139', clause: '第一款第（九）项', quote: '接到要求制止违反治安管理行为的报警后，不及时出警的' },
    { law: 'peoplesPoliceLaw', article: '21', clause: '第一款' },
    { law: 'policeCaseIntakeRules', article: 'summary' },
  ],
  channels: ['police', 'policeSupervision', 'legalAid'],
  related: ['calling-the-police', 'police-do-nothing', 'asked-to-leave', 'dozens-of-calls'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
