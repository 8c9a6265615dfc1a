import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const taughtToComplainDaily = {
  id: 'taught-to-complain-daily',
  group: 'scam',
  question: '教我每天投诉、群发举报',
  asked: ['代理让我天天打12378', '群里发模板让我多平台投诉', '反复投诉能逼平台减免吗', '让我编点情节去举报平台', '投诉多了会不会有事'],
  verdict: 'depends',
  answer: [
    '如实投诉可以；捏造事实、借投诉要钱，要担责任。',
    '银行、消费金融公司：监管规章要求投诉客观真实，不得捏造、歪曲事实，不得诬告别人。',
    '法律规定，捏造事实诬告陷害他人，可受治安处罚；拿投诉要挟、索要财物，数额较大或者多次的，可能涉及敲诈勒索。',
    '小贷公司向地方金融管理局投诉，也一样要说实话。一件事说清一次，比天天群发管用。',
  ],
  doNow: [
    '写一页纸：哪天、谁、做了什么、有什么证据。',
    '只写三样请求：停止、答复、改正。',
    '先交放贷机构，等它答复；不满意再找监管。',
    '照模板投诉过的，停下，改成自己的真实经过。',
  ],
  doNot: ['不写“不减免就一直投诉”。', '不拿撤诉换赔偿，不让人冒充你投诉。'],
  doesNotMean: ['受了骚扰不能投诉'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第一款第（三）项', quote: '捏造事实诬告陷害他人', oftenCitedAs: '42' },
    { law: 'criminalLaw', article: '274' },
    { law: 'complaintHandlingMeasures', article: '16', quote: '投诉人提出消费投诉，应当客观真实' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'legalAid'],
  related: ['complaint-as-pressure', 'prepare-a-complaint', 'where-to-complain', 'someone-complains-for-me'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
