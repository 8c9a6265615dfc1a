import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const cannotAffordALawyer = {
  id: 'cannot-afford-a-lawyer',
  group: 'court',
  question: '没钱请律师怎么办',
  asked: ['被起诉了请不起律师', '能不能申请免费律师', '没有律师可以自己开庭吗', '法律援助怎么申请', '低保户打官司有免费律师吗'],
  verdict: 'fact',
  answer: [
    '先打12348免费咨询；能不能派免费律师，看条件和当地规定。',
    '法律规定，法律援助机构要通过窗口、电话、网络提供咨询，也可以代写法律文书。',
    '普通借款案的被告，不在法律列出的援助事项里，要看法规、规章和当地有没有另外规定。可以去问，但不要当成一定有。',
    '社会救助对象，没有固定生活来源的老人、残疾人等，有材料证明的，免查经济状况。没有律师也可以自己答辩、自己出庭。',
  ],
  doNow: ['先记下答辩、开庭日期，边问边写', '带全部材料打12348，或去法律援助窗口', '问审案法院所在地的法律援助机构：能受理我吗', '准备身份证、收入或低保证明'],
  doNot: ['别为等律师错过答辩和开庭', '别请既没有律师证、也不是基层法律服务工作者的“法务”代打官司'],
  doesNotMean: ['没有律师就不能出庭'],
  citations: [
    { law: 'legalAidLaw', article: '22' },
    { law: 'legalAidLaw', article: '23', quote: '法律援助机构应当通过服务窗口、电话、网络等多种方式提供法律咨询服务' },
    { law: 'legalAidLaw', article: '31' },
    { law: 'legalAidLaw', article: '42', quote: '免予核查经济困难状况' },
  ],
  channels: ['legalAid', 'courtHotline'],
  related: ['free-lawyer', 'check-a-lawyer', 'summons', 'court-may-reduce-fees'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
