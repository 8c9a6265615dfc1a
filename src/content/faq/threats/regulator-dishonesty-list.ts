import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const regulatorDishonestyList = {
  id: 'regulator-dishonesty-list',
  group: 'threats',
  question: '说要进“金融监管总局严重失信名单”',
  asked: ['催收说监管有个新的黑名单', '2026年逾期会进金融监管的失信名单吗', '说要把我上报金融监管总局', '严重失信主体名单会收普通人吗'],
  verdict: 'fact',
  answer: [
    '这份名单只收受过金融监管部门处罚、情节特别严重的，普通逾期不在内。',
    '监管规章规定，受过该局或派出机构行政处罚等措施，性质特别恶劣、情节特别严重的，才列入。它从2026年10月1日起施行。',
    '它跟法院的失信名单（拒不履行判决者的名单）、个人信用报告是三回事，别混在一起。',
    '列不列由监管部门按程序决定，催收没有这个权力。拿它来吓你，属于夸大后果。',
  ],
  doNow: [
    '把这句话录音或截图，记下是谁、什么时候说的。',
    '自己拨12378，问有没有这回事。',
    '向放贷机构官方客服反映，要求停止这种说法。',
    '想知道逾期怎么记，就查自己的信用报告。',
  ],
  doNot: ['不为“撤下名单”付一分钱。'],
  doesNotMean: ['逾期不会记进征信', '被起诉也没有别的后果'],
  citations: [{ law: 'seriousDishonestyMeasures', article: '2', quote: '违法违规性质特别恶劣、情节特别严重的，依照本规定列入严重失信主体名单' }],
  channels: ['financialRegulator', 'lenderDesk', 'creditReferenceCentre'],
  related: ['threat-of-blacklist', 'days-until-reported', 'threat-of-travel-ban', 'called-debt-evader'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
