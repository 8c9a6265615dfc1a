import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const cannotGoOn = {
  id: 'cannot-go-on',
  group: 'help',
  question: '撑不住了、想不开',
  asked: ['我不想活了', '欠债太多真的熬不下去了', '天天睡不着心里难受', '觉得活着没意思', '被催得快崩溃了', '压力太大想一了百了'],
  verdict: 'fact',
  answer: [
    '先打12356或110，债的事明天再说。',
    '12356是全国统一的心理援助热线，可以不说名字。打不通就打110，或去最近的医院急诊。',
    '给一个信得过的人打电话，说：“我现在很难受，陪我一会儿。”',
    '欠钱是能一步一步处理的事，今晚不用做决定。你比哪一笔钱都要紧。',
  ],
  doNow: ['拨12356；马上有危险，拨110', '叫一个人来陪你，或去有人的地方', '把药、刀具放远，或请人收走', '催收电话今晚可以先不接'],
  doNot: ['别一个人关在屋里', '别在今晚签字、转账或再借钱'],
  doesNotMean: ['事情没有办法了'],
  citations: [],
  channels: ['mentalHealth', 'police'],
  related: ['no-money-for-food', 'prison-for-debt', 'dozens-of-calls', 'how-to-apply'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
