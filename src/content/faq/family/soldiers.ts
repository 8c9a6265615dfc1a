import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const soldiers = {
  id: 'soldiers',
  group: 'family',
  question: '军人欠网贷有特殊保护吗',
  asked: ['当兵欠的网贷能免吗', '军人逾期会被部队知道吗', '入伍以后贷款怎么还', '退伍军人欠债有优惠吗', '义务兵的网贷可以缓吗'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定；可以向所在单位和12348咨询。',
    '没有专门规定，就和别人一样，看合同、看谁放的款，还不上就走官方客服申请延期或分期。',
    '部队内部有没有要求，要问单位，这里不猜。',
    '收到法院文书，先看上面的期限。不方便的，请家人或单位帮忙联系法院。',
  ],
  doNow: ['打12348，说清身份、放款机构和金额', '按单位的规矩如实说，别等催收先开口', '有法院文书，先记期限，再打法院总机'],
  doNot: ['别信“军人可以免债”的说法', '别向催收说部队的任何信息'],
  doesNotMean: ['债可以放着不管'],
  citations: [],
  channels: ['legalAid', 'lenderDesk', 'courtHotline'],
  related: ['how-to-apply', 'civil-servants', 'missing-the-hearing', 'papers-in-hospital-or-prison'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
