import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const mustTheyNegotiate = {
  id: 'must-they-negotiate',
  group: 'negotiation',
  question: '平台必须跟我协商吗',
  asked: ['网贷平台有没有义务同意我分期', '银行不肯谈，是不是违规', '他们凭什么不给我延期', '法律规定必须给我协商还款吗'],
  verdict: 'fact',
  answer: [
    '没有必须同意的规定；你可以申请，答不答应由对方定。',
    '法律规定，双方商量一致才能改合同。展期（到期前申请延后还款）也要贷款人同意。',
    '银行、消费金融公司：监管规章要求积极协商解决纠纷。你找行业调解组织，它没有正当理由不得拒绝参加。来谈，不等于要答应。',
    '小贷公司：不受这部规章管，可以找官方客服申请，也可以自愿调解。',
  ],
  doNow: ['看合同，写下“贷款人”的全称', '算出每月真能还的数', '从App内官方客服提出申请，记下编号'],
  doNot: ['别在信里写“你们必须同意”', '别因为被拒就不再联系'],
  doesNotMean: ['申请没有用', '对方可以用骚扰的办法来催'],
  citations: [
    { law: 'civilCode', article: '543' },
    { law: 'civilCode', article: '678', quote: '贷款人同意的，可以展期' },
    { law: 'consumerProtectionMeasures', article: '16', quote: '银行保险机构无正当理由不得拒绝参加调解' },
  ],
  channels: ['lenderDesk', 'mediation'],
  related: ['how-to-apply', 'refused-by-lender', 'apply-for-mediation', 'interest-freeze-basis'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
