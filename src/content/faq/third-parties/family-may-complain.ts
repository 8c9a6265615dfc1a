import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const familyMayComplain = {
  id: 'family-may-complain',
  group: 'thirdParties',
  question: '我家人能自己报警、投诉吗',
  asked: ['催收骚扰我爸妈，他们能投诉吗', '家人被催收骚扰，可以自己报警吗', '我不是借款人，被催收打电话怎么投诉', '朋友被催收骚扰，他能报警吗'],
  verdict: 'lawful',
  answer: [
    '能；被骚扰的人自己就可以报警、投诉，不用等你出面。',
    '法律规定，多次滋扰、纠缠，干扰他人正常生活的，可以受治安处罚。这里的“他人”，不限于借钱的人。',
    '法律还规定，公安机关接到报案应当立案调查；认为不归治安管的，要告知并说明理由。个人信息被违法使用的，任何人都可以投诉、举报。',
    '被催的钱出自银行、消费金融公司的，投诉打12378；出自小贷公司的，找地方金融管理局，不清楚就打12345。',
  ],
  doNow: ['家人记下号码、时间、次数，截图录音', '对来电说一次“与我无关，请别再打”', '去派出所报案，要受案回执（收下报案的凭证）', '打放贷机构官方客服，以本人名义投诉'],
  doNot: ['报案别夸大，谎报警情会被处罚', '投诉时别替借款人认金额、谈还款'],
  doesNotMean: ['家人投诉了，你的债就不用管'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（五）项、第（六）项', oftenCitedAs: '42' },
    { law: 'publicSecurityAdministrationLaw', article: '90', quote: '认为不属于违反治安管理行为的，应当告知报案人、控告人、举报人、投案人，并说明理由' },
    { law: 'personalInformationProtectionLaw', article: '65', clause: '第一款' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['family-called-again', 'calling-the-police', 'police-say-civil-matter', 'where-to-complain'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
