import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const askedToLeave = {
  id: 'asked-to-leave',
  group: 'visit',
  question: '让进来了，叫他走他不走',
  asked: ['催收进来了赖着不走', '我让他进门了现在赶不走', '叫他出去他不听', '坐在我家不走怎么办'],
  verdict: 'depends',
  answer: [
    '先清楚说“请离开”；还不走，就打110。',
    '是你让他进来的，进门那一刻不算闯入。改主意了就要说明白，让他和在场的人都听清。',
    '法律规定，不能侵害别人的私人生活安宁。说了还赖着、反复纠缠，涉嫌滋扰、干扰正常生活，警察可以处理。',
    '到什么程度、怎么处罚，由警察看现场判断。银行、消费金融公司、小贷公司派的人都一样。',
  ],
  doNow: ['看着他说：“我不同意你留下，请现在离开”', '过一两分钟再说一遍，同时录音', '不走就打110：“有人在我家，叫他走他不走”', '把老人孩子带到另一个房间'],
  doNot: ['别推人、拉扯、抢他手机', '别为了打发他签字或付钱'],
  doesNotMean: ['他不走就一定构成犯罪'],
  citations: [
    { law: 'civilCode', article: '1033' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第（五）项',
      quote: '多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
      oftenCitedAs: '42',
    },
  ],
  channels: ['police', 'lenderDesk'],
  related: ['may-they-come-in', 'calling-the-police', 'police-say-civil-matter', 'may-i-record'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
