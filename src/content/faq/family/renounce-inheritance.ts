import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const renounceInheritance = {
  id: 'renounce-inheritance',
  group: 'family',
  question: '放弃继承怎么做',
  asked: ['不想要遗产也不想还债怎么办', '口头说不要遗产算不算放弃', '放弃继承要写什么', '拿了遗产还能再放弃吗', '放弃继承的时间有限制吗'],
  verdict: 'fact',
  answer: [
    '人去世以后、遗产处理以前，写书面的放弃；不说，就等于接受。',
    '法律规定，放弃要用书面形式。放弃后，对去世家人的债可以不负清偿责任。',
    '放弃了，房子、车、存款也一并不能要。先列清遗产和债，再决定。',
    '交给谁、怎么留证，各家情况不同，先打12348问清楚再签。',
  ],
  doNow: ['先别动遗产，包括存款和车', '写明：你是谁、放弃谁的遗产、日期，亲笔签名', '给其他继承人，请他们签收，自己留一份'],
  doNot: ['别以为嘴上说过就行', '别一边写放弃，一边拿东西'],
  doesNotMean: ['你自己签过的担保也没有了'],
  citations: [
    { law: 'civilCode', article: '1124', clause: '第一款', quote: '应当在遗产处理前，以书面形式作出放弃继承的表示；没有表示的，视为接受继承' },
    { law: 'civilCode', article: '1161', clause: '第二款', quote: '继承人放弃继承的，对被继承人依法应当缴纳的税款和债务可以不负清偿责任' },
  ],
  channels: ['legalAid'],
  related: ['death-of-a-debtor', 'spouse-debt', 'i-am-guarantor'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
