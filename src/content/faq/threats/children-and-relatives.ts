import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const childrenAndRelatives = {
  id: 'children-and-relatives',
  group: 'threats',
  question: '说影响孩子上学、家人考公',
  asked: ['催收说我欠钱孩子不能上大学', '网贷逾期影响子女考公务员吗', '说要让我儿子过不了政审', '欠款会不会连累家人', '逾期影响孩子参军、找工作吗'],
  verdict: 'fact',
  answer: [
    '逾期本身不影响孩子上学、就业；法院限制消费（限制高消费）时只管高收费私立学校。',
    '司法解释规定，被法院限制消费后，不得让子女读高收费私立学校。公立学校和普通学校不在这一项里。',
    '家人考公：没有查到“亲属欠网贷就一律不行”的规定。个别岗位另有审查要求，看招考公告，问招录单位。',
    '你的逾期记在你的信用报告里，不会记成孩子的。催收也决定不了别人录不录取。',
  ],
  doNow: [
    '录下他的原话，记时间和号码。',
    '打12368查自己有没有被执行、被限制消费。',
    '家人正要报考的，直接打公告上的咨询电话问。',
    '跟家人说清：没共同借、没担保的，别替我答应。',
  ],
  doNot: ['不因为这句话答应付不起的数。', '不让孩子接催收电话。'],
  doesNotMean: ['被法院限制消费也毫无影响', '债不用还了'],
  citations: [{ law: 'consumptionRestrictionProvisions', article: '3', clause: '第一款第（七）项', quote: '子女就读高收费私立学校' }],
  channels: ['courtHotline', 'lenderDesk', 'legalAid', 'mentalHealth'],
  related: ['family-on-the-phone', 'children-or-old-people-harassed', 'consumption-restriction', 'family-credit-record'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
