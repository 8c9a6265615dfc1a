import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const attackOnTheWeak = {
  id: 'attack-on-the-weak',
  group: 'family',
  question: '对老人、孕妇、残疾人动手会重罚吗',
  asked: ['催收推了我妈怎么办', '孕妇被催收的打了', '打老人会加重处罚吗', '催收对孩子动手怎么算', '残疾人被催收吓唬了怎么办'],
  verdict: 'fact',
  answer: [
    '会。殴打残疾人、孕妇、70岁以上或不满14岁的人，处罚更重。',
    '法律规定，这种情形处10日以上15日以下拘留，并处1000元以上2000元以下罚款。',
    '恐吓老人、孕妇、残疾人、未成年人，破坏社会秩序、造成恶劣社会影响的，司法解释列为“情节恶劣”的一种。',
    '因债务纠纷的，一般不认定为寻衅滋事，经制止、处罚后还继续，破坏社会秩序的除外。具体由公安和法院认定。',
  ],
  doNow: ['马上打110，说清家里有老人、孕妇或残疾人', '先到安全处，不还手追打', '去医院检查，留病历和照片', '要受案回执，记下民警姓名'],
  doNot: ['别说重伤情，别编经过', '别去激怒对方'],
  doesNotMean: ['别的人被打就没人管', '打了人债就抵了'],
  citations: [
    {
      law: 'publicSecurityAdministrationLaw',
      article: '51',
      clause: '第二款第（二）项',
      quote: '殴打、伤害残疾人、孕妇、不满十四周岁的人或者七十周岁以上的人的',
      oftenCitedAs: '43',
    },
    { law: 'provokingTroubleInterpretation', article: '3', clause: '第（三）项' },
    { law: 'provokingTroubleInterpretation', article: '1', clause: '第三款' },
  ],
  channels: ['police', 'legalAid', 'mentalHealth'],
  related: ['beaten-or-pushed', 'only-old-people-at-home', 'children-or-old-people-harassed', 'calling-the-police'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
