import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const mentalIllness = {
  id: 'mental-illness',
  group: 'family',
  question: '家人有精神疾病，借的款有效吗',
  asked: ['精神分裂症的人借网贷算数吗', '我妈有躁狂症借了很多钱', '抑郁症病人签的合同有效吗', '家人发病时借的贷款能不认吗', '智力残疾的弟弟被人骗去贷款'],
  verdict: 'depends',
  answer: [
    '看借款时能不能辨认自己的行为，只有诊断书还不够，先问律师。',
    '法律规定，限制民事行为能力人（不能完全辨认自己行为的人）签的合同，与他的精神状况相适应的才有效。',
    '不相适应的，要监护人同意或追认。合同无效，拿到的钱仍要返还，损失按过错分担。',
    '借款时是什么状态，由法院看病历、鉴定等证据认定。',
  ],
  doNow: ['收好病历、用药、住院和残疾证', '列一张表：每笔借款日期和当时的病情', '书面告诉放款机构情况，附证明复印件', '打12348，问能不能主张无效'],
  doNot: ['监护人别签字认下这笔债', '别伪造病历'],
  doesNotMean: ['有病的人借的钱都不用还', '到手的钱可以不退'],
  citations: [
    { law: 'civilCode', article: '145', clause: '第一款', quote: '实施的其他民事法律行为经法定代理人同意或者追认后有效' },
    { law: 'civilCode', article: '157', quote: '各方都有过错的，应当各自承担相应的责任' },
  ],
  channels: ['legalAid', 'lenderDesk', 'mentalHealth'],
  related: ['child-borrowed', 'relative-used-my-name', 'cannot-go-on', 'free-lawyer'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
