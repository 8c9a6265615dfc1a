import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const familyCalledAgain = {
  id: 'family-called-again',
  group: 'thirdParties',
  question: '家人说了别再打，还打',
  asked: ['我妈说了别打还一直打', '家人拒绝了催收还在打家里电话', '明确说不要再联系，他们还联系', '催收天天打我爸妈电话'],
  verdict: 'depends',
  answer: [
    '国家推荐性标准要求，联系人说了别再打就该停；纠缠不休可以报警。',
    '标准面向银行、消费金融公司、小贷公司和受托的催收公司。它不是法律，但投诉时可以拿来用。',
    '到了反复打、扰得家里不得安宁这一步，就是法律的事。法律规定，不得用电话侵扰私人生活安宁；多次滋扰、纠缠，干扰正常生活的，可以受治安处罚。',
    '家人如果是共同借款人或担保人，机构可以向他催，但同样不能滋扰。',
  ],
  doNow: ['让家人清楚说一遍“请别再联系我”，并录音', '记下这句话之后，又打了几次、几点打的', '本人和家人都可以向官方客服投诉', '还停不下来，家人自己去派出所报案'],
  doNot: ['家人别说“我来还”', '别和对方吵，记录比吵架有用'],
  doesNotMean: ['以后机构也不能联系你本人'],
  citations: [
    { law: 'collectionStandard', article: 'wordsToContacts' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第（五）项',
      quote: '多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
      oftenCitedAs: '42',
    },
    { law: 'civilCode', article: '1033', clause: '第（一）项' },
  ],
  channels: ['lenderDesk', 'police', 'financialRegulator', 'localFinancialRegulator'],
  related: ['family-on-the-phone', 'family-may-complain', 'stop-calls-to-others', 'calling-the-police'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
