import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const familyPaysAPart = {
  id: 'family-pays-a-part',
  group: 'thirdParties',
  question: '家人想先替我还一点',
  asked: ['我妈想帮我还一部分网贷', '家里人替我还钱要注意什么', '亲戚先帮我垫一点，会不会赖上他', '家人代我还款要不要签字'],
  verdict: 'depends',
  answer: [
    '自愿可以；别签字，别承诺还全部，留好回单。',
    '法律规定，对还这笔债有合法利益的人可以替你还；债权人收下后，他就能向你要这笔钱，另有约定的除外。家人算不算，要看具体情况。',
    '法律也规定，向债权人表示愿意加入债务的，可能要在愿意的范围内一起还。替还一笔不等于答应还全部，话和字据要分清。',
    '银行、消费金融公司、小贷公司都一样：先问清这笔钱先抵哪一部分，再付。',
  ],
  doNow: ['先和家人说清：还多少、还几次、算借还是给', '只从官方App的还款入口付，自己记下“代付一笔”', '存好转账回单和还款后的余额截图', '机构要家人签字，就说“只付这一笔，不签”'],
  doNot: ['家人别签担保、共同还款、承诺书', '别转到催收个人账户', '三年多没人提的老账，先问12348再付'],
  doesNotMean: ['家人以后每一期都要替你还'],
  citations: [{ law: 'civilCode', article: '524' }, { law: 'civilCode', article: '552', quote: '债权人可以请求第三人在其愿意承担的债务范围内和债务人承担连带债务' }],
  channels: ['lenderDesk', 'legalAid'],
  related: ['family-on-the-phone', 'family-as-guarantor', 'paid-for-another', 'personal-account'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
