import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const freeLawyer = {
  id: 'free-lawyer',
  group: 'help',
  question: '有免费律师吗',
  asked: ['请不起律师怎么办', '12348真的免费吗', '法律援助管不管网贷官司', '被起诉了能申请免费律师吗', '哪里可以免费问律师'],
  verdict: 'depends',
  answer: [
    '咨询免费，打12348；免费律师出庭要看条件。',
    '法律规定，法律援助机构通过窗口、电话、网络提供咨询，也可以代写法律文书。',
    '免费代理官司，要经济困难，还要属于法定的事项。欠款被告一般不在列出的事项里，有的地方另有规定，可以问。',
    '经济困难的标准由各省定，申请时如实说明情况。',
  ],
  doNow: ['打12348，先说收到什么文书、哪天收到的', '问：我这样的情况，本地能不能申请援助', '把文书、合同、收入材料放在一起'],
  doNot: ['别等律师等过了答辩的期限', '别把收费的“法务公司”当成法律援助', '别虚报收入'],
  doesNotMean: ['打了12348就有律师替你出庭'],
  citations: [
    { law: 'legalAidLaw', article: '22', clause: '第（一）项、第（二）项' },
    { law: 'legalAidLaw', article: '23', quote: '应当通过服务窗口、电话、网络等多种方式提供法律咨询服务' },
    { law: 'legalAidLaw', article: '31', quote: '因经济困难没有委托代理人的，可以向法律援助机构申请法律援助' },
    { law: 'legalAidLaw', article: '34' },
  ],
  channels: ['legalAid', 'courtHotline'],
  related: ['cannot-afford-a-lawyer', 'summons', 'check-a-lawyer', 'lawyer-fees-are-normal'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
