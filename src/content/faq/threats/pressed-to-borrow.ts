import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const pressedToBorrow = {
  id: 'pressed-to-borrow',
  group: 'threats',
  question: '逼我去借别的网贷还他',
  asked: ['催收让我再下载一个App借钱还', '叫我刷信用卡套现还网贷', '逼我找别的平台借了先还他', '说以贷养贷先把这期过了', '催收发来贷款链接让我去借'],
  verdict: 'depends',
  answer: [
    '行业协会指引禁止诱导、逼迫借新还旧；不要为了还他再去借。',
    '银行、消费金融公司：行业协会指引要求，它们和委托的催收不得诱导或逼迫你用新增借贷、非法渠道筹钱来还。',
    '小贷公司：这份指引不直接管它，可以向公司注册地的地方金融管理局反映。',
    '指引不是法律，但能作为投诉的理由。借一笔补一笔，家数和利息只会越滚越多。',
  ],
  doNow: [
    '把他让你去借的话截图、录音。',
    '只回一句：“我不再借新的，请走官方渠道谈。”',
    '列一张表：每家欠多少、每月你真正能还多少。',
    '找官方客服申请延期或分期，同不同意由机构定。',
  ],
  doNot: ['不点他发来的借款链接。', '不套现，不找高利贷。'],
  doesNotMean: ['原来的债可以不管'],
  citations: [{ law: 'collectionGuideline', article: 'fees' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'legalAid'],
  related: ['several-lenders', 'bridge-money', 'how-to-apply', 'extension-or-deferral'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
