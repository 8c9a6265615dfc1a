import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const beatenOrPushed = {
  id: 'beaten-or-pushed',
  group: 'visit',
  question: '动手打人、推搡',
  asked: ['被催收打了怎么办', '上门的推我一把', '动手打伤了我家人', '催收扇我耳光能报警吗'],
  verdict: 'unlawful',
  answer: [
    '先保安全，打110，再去医院验伤，留好病历。',
    '法律规定，殴打、故意伤害别人要受治安处罚。几个人一起打，或者打残疾人、孕妇、不满14周岁和70周岁以上的人，处罚更重。',
    '伤得重的，可能按刑法第234条追究，够不够由公安机关查。旧文章写的治安管理处罚法第43条，现在是第51条。',
    '欠钱不是挨打的理由。欠银行、消费金融公司还是小贷公司，都一样。',
  ],
  doNow: ['退到屋里或人多处，打110：“有人打我”', '当天去医院，告诉医生是被打的，留病历收据', '拍下伤处、撕坏的衣服，记下在场的人', '向民警说明经过，问伤情鉴定，要报案回执'],
  doNot: ['别还手追打，脱身就停', '别当场收钱签“不追究”'],
  doesNotMean: ['欠款因此抵掉'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '51', quote: '殴打他人的，或者故意伤害他人身体的', oftenCitedAs: '43' },
    { law: 'criminalLaw', article: '234' },
  ],
  channels: ['police', 'legalAid', 'mentalHealth'],
  related: ['calling-the-police', 'claim-damages', 'followed-or-held', 'police-do-nothing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
